/**
 * What news tells of, and lemmas that belong to it: "We counted every ballot" speaks of the election though it does not name it.
 * Our own collection.
 */
const LINES = `
war | army arm ammunition artillery attack assault battle bomb bomber bombing brigade bullet bunker casualty clash combat commander drone enemy explosion explosive fight fighter fighting fire front frontline grenade gun gunman hostage insurgent kill killing launcher massacre militant militia mine missile mortar offensive rebel retreat rifle rocket shell shelling shoot shooting shot soldier strike tank trench troop trooper truce victory war warplane weapon wound ambush raid airstrike siege jihadist guerrilla
talks | agree agreement ceasefire compromise concession condition consensus delegate delegation dialogue discuss discussion draft envoy guarantee mediate mediation mediator negotiate negotiation negotiator offer peace proposal quarrel round session settlement sit table talk text trust truce
pact | accord agreement clause contract deal ink memorandum pact paper parchment pen protocol ratify ratification sign signature signing treaty
vote | ballot booth campaign candidate count counting elect election electoral electorate landslide majority mandate opponent poll polling precinct primary recount referendum result rigging runoff tally turnout vote voter voting win winner constituency
street | activist baton barricade cannon chant crackdown crowd demonstrate demonstration demonstrator gas march marcher permit placard plaza protest protester rally rallying riot slogan square street teargas unrest curfew
court | acquit acquittal accuse appeal arrest bail charge confess convict conviction court courtroom crime criminal custody defendant detain detainee detention evidence extradite extradition guilty handcuff indict indictment innocent innocence jail judge judgment jury justice law lawyer legal magistrate plea prison prisoner prosecute prosecution prosecutor release rule ruling sentence suspect testify testimony trial tribunal verdict victim witness cell
graft | account bribe bribery commission consultancy corrupt corruption embezzle embezzlement envelope fraud fraudulent invoice kickback launder laundering ledger money offshore payment scandal secret slush audit auditor
trade | ban barrier border boycott container customs duty embargo export exporter goods import importer levy market penalty quota retaliate retaliation restriction sanction steel tariff trade trader
money | bailout bank banker borrow borrowing bond budget cost credit currency cut debt deficit dollar economy economist economic euro fiscal fund growth hike household inflation interest investor lend lender loan mortgage price rate recession reserve rise saving spending subsidy tax taxpayer wage
firm | acquire acquisition bid bidder board brand business buy buyer buyout chairman client company competitor customer deal dividend earnings executive factory firm fine founder investor investment layoff manufacturer merge merger offer order plant product profit rival sale sell share shareholder stake stock supplier takeover valuation worker
disaster | aftershock avalanche breach bury collapse cyclone dam damage destroy destruction drown earthquake embankment eruption flood flooding gust house hurricane landslide levee mud quake rain rainfall rescue rescuer river roof rubble storm surge survivor tent tremor tsunami typhoon volcano warning water wave wildfire wind flame blaze firefighter burn evacuate evacuation
health | case cholera clinic contact contagion death disease doctor dose drop ebola epidemic epidemiologist fever health hospital immunity infect infection infectious medic medicine nurse outbreak pandemic patient polio quarantine sample sick spread symptom test treatment vaccinate vaccination vaccine virus ward
flight | asylum boat border camp cross crossing deport deportation displace displacement exile family flee home homeless migrant migration passage refuge refugee return roof shelter smuggler stranded tent village villager
aid | aid blanket child convoy deliver delivery donate donation donor famine feed flour food grain hunger hungry malnutrition medicine pledge ration relief rice shelter starve supply tarpaulin tonne ton truck warehouse
work | bargaining dismissal employee employer job labor labour nurse pay payment pension picket raise salary shift strike striker teacher union unionist wage walkout work worker
wreck | airliner aircraft airline boat brake captain cockpit collide collision crash crew deck derail derailment driver engine ferry flight fly harbour hull jet landing locomotive mast mechanic navigation passenger pilot plane port radar rail recorder runway sail sailor ship shipwreck sink steer tanker track train tug vessel wreck wreckage
energy | barrel coal crude electricity energy enrichment field gas generator grid inspector megawatt nuclear oil output outage pipeline power producer production pump reactor refinery reservoir solar supply turbine uranium valve
politics | bill budget cabinet caretaker censure chamber coalition confidence congress constitution constitutional coup decree democracy deputy government impeach impeachment junta law lawmaker leadership legislation legislature mandate minister motion opposition parliament party parliamentary politician power president premier reform resign resignation reshuffle seat senate senator successor throne
spies | agent ambassador attache consulate consul diplomat diplomatic embassy espionage expel expulsion intelligence retaliation spy spying visa
inquiry | audit commission document dossier examine expert evidence finding inquiry inspect inspection inspector investigate investigation investigator monitor panel probe report researcher review sample survey
climate | carbon climate coal conservation coral deforestation emission emit fishery fish fishing forest fossil glacier ocean plastic pollution species warming whale wildlife
sport | athlete championship club coach cup doping federation final fixture football game goal league match medal olympic player referee season stadium sport swimmer team title tournament
press | broadcast broadcaster camera censor censorship editor internet journalist magazine newsroom newspaper paper press print reporter signal television website
space | astronaut capsule launch launchpad lunar moon orbit probe rocket satellite spacecraft telescope
meeting | agenda attend communique dinner gather gathering guest handshake host invitation meet meeting photograph session summit visit visitor welcome
`;

const FIELDS_OF = new Map<string, number[]>();
LINES.trim()
  .split('\n')
  .forEach((line, field) => {
    for (const lemma of (line.split(' | ')[1] as string).split(' '))
      FIELDS_OF.set(lemma, [...(FIELDS_OF.get(lemma) ?? []), field]);
  });

/** How much words speak of each field: by field, how many of them belong to it. */
export const fieldsOf = (lemmas: Iterable<string>): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const lemma of lemmas)
    for (const field of FIELDS_OF.get(lemma) ?? []) counts.set(field, (counts.get(field) ?? 0) + 1);
  return counts;
};
