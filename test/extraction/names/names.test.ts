import { extract } from '../../../src/extraction/extract';

/** Every mention as "words=entity id", in order; the article's hash is left off ids. */
const named = (text: string): string =>
  extract({ text })
    .entities.flatMap(({ id, mentions }) =>
      mentions.map(({ start, text: words }) => ({ start, told: `${words}=${id.replace(/~[0-9a-f]{16}/, '~')}` })),
    )
    .sort((a, b) => a.start - b.start)
    .map(({ told }) => told)
    .join('; ');

describe('countries by name, adjective, people and seat of government', () => {
  test.each([
    ['Paris dismissed the claim, and Berlin backed it.', 'Paris=country:fr; Berlin=country:de'],
    ['Leaders met in Paris and flew to Berlin.', 'Paris=place:paris-fr; Berlin=place:berlin-de'],
    ['Talks between Washington and Beijing collapsed on Monday.', 'Washington=country:us; Beijing=country:cn'],
    ["Tokyo's envoy to the talks said Seoul had agreed.", 'Tokyo=country:jp; Seoul=country:kr'],
    [
      'Moscow fears that NATO will expand; in Moscow, protesters marched.',
      'Moscow=country:ru; NATO=organization:nato; Moscow=place:moscow-ru',
    ],
    ['Downing Street declined to comment.', 'Downing Street=country:gb'],
    ['The Kremlin denied it.', 'Kremlin=country:ru'],
    [
      'A London-based analyst said the Franco-German plan was dead.',
      'London=place:london-gb; Franco=country:fr; German=country:de',
    ],
    ['The anti-IS coalition and pro-Beijing parties clashed.', 'IS=organization:islamic-state; Beijing=country:cn'],
    [
      'In Geneva, Swiss officials met Iranians and Americans.',
      'Geneva=place:geneva-ch; Swiss=country:ch; Iranians=country:ir; Americans=country:us',
    ],
    [
      "Côte d'Ivoire and the Democratic Republic of the Congo abstained.",
      "Côte d'Ivoire=country:ci; Democratic Republic of the Congo=country:cd",
    ],
    ['Jordan and Chad signed the deal; Georgia abstained.', 'Jordan=country:jo; Chad=country:td; Georgia=country:ge'],
    [
      'Michael Jordan met Chad Smith in Georgia, a state in America.',
      'Michael Jordan=person:michael-jordan; Chad Smith=person:chad-smith; Georgia=place:georgia-us; America=country:us',
    ],
    ['The U.S Secretary of State left.', 'U.S=country:us'],
  ])('%s', (text, expected) => expect(named(text)).toBe(expected));
});

describe('people', () => {
  test.each([
    [
      'Norwegian Foreign Minister Astrid Sørlie said so. Sørlie left.',
      'Norwegian=country:no; Astrid Sørlie=person:astrid-sorlie; Sørlie=person:astrid-sorlie',
    ],
    [
      'John Smith met Mary Smith. Mr Smith left. Ms Smith stayed.',
      'John Smith=person:john-smith; Mary Smith=person:mary-smith; Mr Smith=person:john-smith; Ms Smith=person:mary-smith',
    ],
    [
      'Ibrahim ag Intalla spoke. Ag Intalla then left.',
      'Ibrahim ag Intalla=person:ibrahim-ag-intalla; Ag Intalla=person:ibrahim-ag-intalla',
    ],
    [
      'Syrian President Bashar al-Assad spoke. Assad left.',
      'Syrian=country:sy; Bashar al-Assad=person:bashar-al-assad; Assad=person:bashar-al-assad',
    ],
    ['Moon Jae-in and Lee Jae-yong spoke.', 'Moon Jae-in=person:moon-jae-in; Lee Jae-yong=person:lee-jae-yong'],
    ['General Khalifa Haftar advanced.', 'Khalifa Haftar=person:khalifa-haftar'],
    ['Ahmed, a taxi driver, said he had lost everything.', 'Ahmed=person:ahmed~'],
    ['Trump said it. Erdogan denied it.', 'Trump=person:donald-trump; Erdogan=person:recep-tayyip-erdogan'],
    [
      'Mr Smith and Ms Smith are not related, said Anna Smith.',
      'Mr Smith=person:smith~; Ms Smith=person:anna-smith; Anna Smith=person:anna-smith',
    ],
    ["Anna Smith's lawyer, Tom Burke, spoke.", 'Anna Smith=person:anna-smith; Tom Burke=person:tom-burke'],
  ])('%s', (text, expected) => expect(named(text)).toBe(expected));
});

describe('organizations', () => {
  test.each([
    [
      'The Eastern Freedom Front (NSF) fled. The NSF denied it, and the Front wept.',
      'Eastern Freedom Front=organization:eastern-freedom-front; NSF=organization:eastern-freedom-front; NSF=organization:eastern-freedom-front; Front=organization:eastern-freedom-front',
    ],
    [
      'Vestmark Energy rose. Vestmark will pay.',
      'Vestmark Energy=organization:vestmark-energy; Vestmark=organization:vestmark-energy',
    ],
    [
      "The Bank of England's governor, Mark Carney, said inflation would rise.",
      'Bank of England=organization:bank-of-england; Mark Carney=person:mark-carney',
    ],
    [
      'The Ministry of Foreign Affairs summoned the Turkish ambassador.',
      'Ministry of Foreign Affairs=organization:ministry-of-foreign-affairs; Turkish=country:tr',
    ],
    [
      'Militants of Islamic State, also called Daesh or ISIS, fled.',
      'Islamic State=organization:islamic-state; Daesh=organization:islamic-state; ISIS=organization:islamic-state',
    ],
    [
      'The Lagos Chamber of Commerce and Industry warned of shortages.',
      'Lagos Chamber of Commerce and Industry=organization:lagos-chamber-of-commerce-and-industry',
    ],
    ['The Communist Party of China met.', 'Communist Party of China=organization:communist-party-of-china'],
    [
      'The Syrian Observatory for Human Rights counted 40 dead in Douma.',
      'Syrian Observatory for Human Rights=organization:syrian-observatory-for-human-rights; Douma=place:douma-sy',
    ],
    ['The Workers’ Party supports her.', 'Workers’ Party=organization:workers-party'],
    ['Analysts at Whitmore & Lyle agreed.', 'Whitmore & Lyle=organization:whitmore-lyle'],
    [
      "Belarus's Interior Ministry said so.",
      'Belarus=country:by; Interior Ministry=organization:interior-ministry-of-belarus',
    ],
    [
      'Prosecutors raided Graña & Solari. Graña is large.',
      'Graña & Solari=organization:grana-solari; Graña=organization:grana-solari',
    ],
    ["Shares fell after Moody's cut its rating.", "Moody's=organization:moodys"],
    [
      'Sanofi Pasteur paid the U.S. Department of Justice.',
      'Sanofi Pasteur=organization:sanofi-pasteur; U.S. Department of Justice=organization:justice-department',
    ],
    ['U.N.-backed forces left.', 'U.N.=organization:united-nations'],
  ])('%s', (text, expected) => expect(named(text)).toBe(expected));
});

describe('places', () => {
  test.each([
    [
      'It was cut in the Gulf of Finland, near the port of Ust-Vorga.',
      'Gulf of Finland=place:gulf-of-finland; Ust-Vorga=place:ust-vorga',
    ],
    ["Rohingya fled Rakhine state for Cox's Bazar.", "Rakhine=place:rakhine-mm; Cox's Bazar=place:coxs-bazar-bd"],
    ['The leader died in a raid in Barisha.', 'Barisha=place:barisha'],
    [
      'They clashed in East Jerusalem and the West Bank.',
      'East Jerusalem=place:east-jerusalem-ps; West Bank=place:west-bank-ps',
    ],
    ['Cyclone Idai hit Beira, Mozambique.', 'Beira=place:beira-mz; Mozambique=country:mz'],
    [
      'LUXEMBOURG (Reuters) – Ministers met in Luxembourg.',
      'LUXEMBOURG=place:luxembourg-lu; Reuters=organization:reuters; Luxembourg=place:luxembourg-lu',
    ],
    ["Police fired tear gas in Martyrs' Square.", "Martyrs' Square=place:martyrs-square"],
  ])('%s', (text, expected) => expect(named(text)).toBe(expected));
});

test('kinds, countries and names come with the entities', () => {
  const { entities } = extract({ text: 'The Tessit Brigade attacked Kidal in Mali, Reuters said.' });
  expect(entities.map(({ mentions: _, aliases: __, ...rest }) => rest)).toEqual([
    {
      id: 'organization:tessit-brigade',
      kind: 'ORGANIZATION',
      name: 'Tessit Brigade',
      organizationKind: 'ARMED_GROUP',
    },
    { id: 'place:kidal-ml', kind: 'PLACE', name: 'Kidal', placeKind: 'CITY', country: 'country:ml' },
    { id: 'country:ml', kind: 'COUNTRY', name: 'Mali' },
    { id: 'organization:reuters', kind: 'ORGANIZATION', name: 'Reuters', organizationKind: 'MEDIA' },
  ]);
});

test('every mention is its slice of the text, sorted and without overlap', () => {
  const text =
    'By Ann Poe\nOSLO (AP) — Mali’s Foreign Minister Seydou Sangaré met U.N. envoy Andrés Belaunde in Kidal. Sangaré left.';
  const { entities } = extract({ text });
  const mentions = entities.flatMap((entity) => entity.mentions).sort((a, b) => a.start - b.start);
  for (const { start, end, text: words } of mentions) expect(text.slice(start, end)).toBe(words);
  for (const [i, { start }] of mentions.entries()) expect(start).toBeGreaterThanOrEqual(mentions[i - 1]?.end ?? 0);
});
