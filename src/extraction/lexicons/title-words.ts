const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Forms of address: they stand before a name and tell nothing else. With the gender that they tell. */
export const HONORIFICS: ReadonlyMap<string, 'M' | 'F' | null> = new Map([
  ...[
    'mr',
    'mister',
    'monsieur',
    'herr',
    'senor',
    'don',
    'sir',
    'shri',
    'alhaji',
    'messrs',
    'fr',
    'lord',
    'signor',
    'father',
    'brother',
    'king',
    'prince',
    'duke',
  ].map((word) => [word, 'M'] as const),
  ...[
    'mrs',
    'ms',
    'miss',
    'madame',
    'madam',
    'mme',
    'mlle',
    'frau',
    'senora',
    'dona',
    'doña',
    'smt',
    'hajia',
    'datin',
    'daw',
    'dame',
    'lady',
    'signora',
    'sister',
    'queen',
    'princess',
    'duchess',
    'baroness',
  ].map((word) => [word, 'F'] as const),
  ...[
    'dr',
    'doctor',
    'prof',
    'professor',
    'rev',
    'reverend',
    'rabbi',
    'imam',
    'saint',
    'st',
    'emperor',
    'sheikh',
    'shaikh',
    'sheik',
    'ayatollah',
    'hojatoleslam',
    'mullah',
    'maulana',
    'haji',
    'datuk',
    'dato',
    'engr',
    'monsignor',
    'msgr',
    'mufti',
    'cllr',
    'cllrs',
    'hon',
    'maitre',
    'me',
    'baron',
    'count',
    'comrade',
    'mx',
  ].map((word) => [word, null] as const),
]);

/** Capitalized before a name they are its title: heads of titles, ranks and offices. */
export const TITLE_HEADS = words(`
president premier minister secretary chancellor governor mayor senator congressman congresswoman representative rep sen gov pres
ambassador envoy commissioner chairman chairwoman chair chairperson speaker leader spokesman spokeswoman spokesperson judge justice
attorney prosecutor solicitor general gen lieutenant lt colonel col major maj captain capt sergeant sgt corporal private admiral adm
commander cmdr brigadier brig marshal cpl pvt commodore field-marshal chief director executive ceo cfo coo manager editor
pope cardinal archbishop bishop patriarch pastor chaplain deacon king queen prince princess emperor empress sultan emir duke duchess
earl baron baroness viscount lord lady sir dame councillor councilman councilwoman alderman deputy mp mep md msp td coach superintendent inspector constable detective det insp supt con
officer sheriff marshal treasurer comptroller rector dean professor prof dr doctor founder analyst economist strategist taoiseach tanaiste
undersecretary under-secretary coordinator negotiator mediator adviser advisor aide commissar consul counselor counsellor magistrate
vice-president vice-premier vice-minister vice-chairman secretary-general ex-president co-chair whip lawmaker legislator candidate activist
striker midfielder goalkeeper defender winger captain skipper tsar czar kaiser fuhrer caliph ayatollah imam sheikh sheik mullah rabbi reverend rev father sister brother`);

/** What may stand before the head within a title: "Deputy", "Foreign", "Defence". */
export const TITLE_MODIFIERS = words(`
prime deputy vice assistant associate acting interim former first second third senior chief principal lead special permanent general ex
foreign defence defense finance economy economic economics trade interior home justice health energy environment environmental agriculture
agricultural education transport transportation labor labour employment culture cultural sports sport youth tourism science technology
industry industrial commerce communications telecommunications information internal external affairs international national federal state regional local
provincial city county district municipal supreme high crown grand lord staff air naval army navy police fire shadow cabinet
house senate majority minority opposition parliamentary presidential executive managing marketing financial operating technical
planning development housing treasury budget oil petroleum gas water mining mines fisheries forestry veterans homeland security
immigration european social welfare family women children human rights religious land reform privatisation privatization public works
rural urban food research space nuclear peace election electoral press chief brigade field rear wing flight sub under attorney solicitor advocate
det ch lieutenant major brigadier lance staff master petty warrant police detective district circuit appeals county
resources unification territorial administration refugees refugee hydrocarbons irrigation infrastructure aviation shipping maritime digital
climate disaster rehabilitation reconstruction reconciliation heritage antiquities endowments livestock animal innovation skills
cooperation integration expatriates diaspora pensions equality gender electricity energy renewable railways roads highways
tribal minorities indigenous competition enlargement crisis civil protection consumer sanitation emergency emergencies situations lands
devolution decentralisation decentralization wildlife solidarity planning revenue customs taxation agrarian transitional caretaker outgoing
news political policy investment global senior junior honorary emeritus founding non-executive associate union party party's
and of for the to`);

/** Lower-case nouns for people by their work or part: before a name ("analyst Fatima Rahmani") or after a comma they tell a person. */
export const ROLE_NOUNS = words(`
counterpart namesake predecessor successor president vice-president premier minister secretary chancellor governor mayor senator congressman congresswoman representative ambassador
envoy diplomat official officer commissioner chairman chairwoman chairperson chair chief head director executive manager boss founder
co-founder cofounder owner partner spokesman spokeswoman spokesperson speaker leader deputy aide adviser advisor assistant negotiator mediator
coordinator judge justice lawyer attorney prosecutor solicitor barrister magistrate general lieutenant colonel major captain sergeant
corporal private admiral commander brigadier marshal soldier fighter rebel militant insurgent gunman warlord pope cardinal archbishop
bishop priest pastor imam cleric rabbi king queen prince princess emperor sultan emir shah duke councillor councilman councilwoman lawmaker
legislator parliamentarian mp mep politician activist campaigner dissident opponent critic ally rival candidate nominee contender frontrunner incumbent
analyst economist strategist trader broker dealer banker investor entrepreneur businessman businesswoman tycoon billionaire magnate financier
professor academic scholar historian scientist researcher engineer doctor physician surgeon nurse psychologist psychiatrist teacher student
graduate pupil author writer poet novelist playwright journalist reporter correspondent columnist editor blogger photographer cameraman
councilor city-councilor broadcaster presenter anchor host actor actress singer musician composer conductor dancer director producer filmmaker artist painter sculptor designer
architect player striker midfielder defender goalkeeper forward winger captain skipper coach trainer referee sprinter champion
boxer golfer swimmer cyclist driver jockey athlete gymnast bowler batsman wicketkeeper pitcher catcher shortstop quarterback farmer fisherman worker driver pilot
sailor seaman trucker taxi-driver shopkeeper trader seamstress tailor cook chef waiter waitress hairdresser cleaner carpenter builder plumber electrician
miner steelworker docker housewife pensioner retiree resident villager local citizen voter witness survivor victim suspect
defendant convict prisoner inmate detainee hostage refugee migrant immigrant asylum-seeker protester demonstrator organiser organizer volunteer
accountant auditor consultant clerk secretary treasurer trustee expert specialist veteran warden guard policeman policewoman
detective inspector superintendent constable sheriff agent spy hacker whistleblower father mother son daughter brother sister
husband wife widow widower uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter fiance fiancee girlfriend boyfriend friend neighbour neighbor
colleague comrade man woman boy girl teenager child toddler predecessor successor namesake newcomer native seamstress ex-president ex-minister
premier-designate frontman guitarist drummer rapper chairman-elect president-elect undersecretary strongman dictator ruler monarch mastermind ringleader commander-in-chief
secretary-general comptroller ombudsman whip runner-up`);

/** Role nouns that tell a woman or a man. */
export const ROLE_GENDER: ReadonlyMap<string, 'M' | 'F'> = new Map([
  ...'chairwoman congresswoman spokeswoman councilwoman businesswoman policewoman actress waitress queen princess duchess empress mother daughter sister wife widow aunt niece granddaughter grandmother girl woman girlfriend fiancee seamstress housewife'
    .split(' ')
    .map((word) => [word, 'F'] as const),
  ...'chairman congressman spokesman councilman businessman policeman cameraman fisherman king prince duke emperor father son brother husband widower uncle nephew grandson grandfather boy man boyfriend fiance frontman strongman'
    .split(' ')
    .map((word) => [word, 'M'] as const),
]);
