import { namesIn } from '../../helpers/names-in';

/** Sites, counties, capes, battlefields; capitals that act and capitals that are cities. */
test.each<[string, string[]]>([
  ['A man was killed near Carndonagh, County Donegal, on Friday.', ['PLACE Carndonagh', 'PLACE County Donegal']],
  ['Gusts at Mace Head were the strongest since 1961.', ['PLACE Mace Head']],
  ['A trawler ran aground off Ballard Point.', ['PLACE Ballard Point']],
  ['About 200 people gathered outside the Civic Centre.', ['PLACE Civic Centre']],
  ['He spoke to reporters outside Parliament House.', ['PLACE Parliament House']],
  ['Drones hit the Harvan base before dawn.', ['PLACE Harvan']],
  ['A bone was found at Al Wusra, about 90 miles to the south.', ['PLACE Al Wusra']],
  ['Gunmen hold the Varrel terminal.', ['PLACE Varrel']],
  ['Cholera came to the seaside slum of Batasa.', ['PLACE Batasa']],
  ['The village of Batasa was empty.', ['PLACE Batasa']],
  ['They marched from Freedom Square to City Hall.', ['PLACE Freedom Square', 'PLACE City Hall']],
  [
    'Troops entered Pokrovsk and Bakhmut in Donetsk Oblast.',
    ['PLACE Pokrovsk', 'PLACE Bakhmut', 'PLACE Donetsk Oblast'],
  ],
  ['Bombs fell on Nuseirat and on Jabalia.', ['PLACE Nuseirat', 'PLACE Jabalia']],
  ['He was treated at St Brigid’s Hospital.', ["ORGANIZATION St Brigid's Hospital"]],
  ['The boat sank off Tobermory on the Isle of Mull.', ['PLACE Tobermory', 'PLACE Isle of Mull']],
  ['The fire spread to Angeles National Forest.', ['PLACE Angeles National Forest']],
  ['The state of Roraima sent police.', ['PLACE Roraima']],
  ['Soldiers crossed the Cuyuni River near Etering.', ['PLACE Cuyuni River', 'PLACE Etering']],
  ['The leaders met in Saint Vincent in December.', ['COUNTRY Saint Vincent and the Grenadines']],
  ['The Syrian-Iraqi border is closed.', ['COUNTRY Syria', 'COUNTRY Iraq']],
  ['The Thai-Cambodian border is open.', ['COUNTRY Thailand', 'COUNTRY Cambodia']],
  ['The union called on Ottawa to act.', ['COUNTRY Canada']],
  ['She called on Belgrade and Pristina to talk.', ['COUNTRY Serbia', 'COUNTRY Kosovo']],
  ['Beijing’s embassy said no.', ['COUNTRY China']],
  ['A furnace will shut at Port Talbot, the GMB union said.', ['PLACE Port Talbot', 'ORGANIZATION GMB']],
  ['“I leave it to Caracas to say whose uniform it was.”', ['COUNTRY Venezuela']],
  [
    'The court, whose jurisdiction Caracas does not recognise, met in The Hague.',
    ['COUNTRY Venezuela', 'PLACE The Hague'],
  ],
  ['Brasilia has offered to host talks.', ['COUNTRY Brazil']],
  ['Kigali denies backing the rebels.', ['COUNTRY Rwanda']],
  ['The envoy said Islamabad had done enough.', ['COUNTRY Pakistan']],
  ['Relations between Seoul and Pyongyang are cold.', ['COUNTRY South Korea', 'COUNTRY North Korea']],
  ['Traders blame Ottawa for the tax.', ['COUNTRY Canada']],
  ['Ankara’s decision angered Athens.', ['COUNTRY Turkey', 'COUNTRY Greece']],
  ['Thousands marched in Ottawa.', ['PLACE Ottawa']],
  ['Snow fell on Ottawa overnight.', ['PLACE Ottawa']],
  ['She flew to Caracas on Sunday.', ['PLACE Caracas']],
  ['A train from Nairobi to Mombasa derailed.', ['PLACE Nairobi', 'PLACE Mombasa']],
  ['The Ottawa suburb of Kanata flooded.', ['PLACE Ottawa', 'PLACE Kanata']],
  ['People in Argyll and in the Scottish Highlands lost power.', ['PLACE Argyll', 'PLACE Highlands']],
  ['He was born in the Western Balkans.', ['PLACE Western Balkans']],
  ['She won in Mid Wiltshire and in Stoke North.', ['PLACE Mid Wiltshire', 'PLACE Stoke North']],
  ['The ship reached Port Sudan.', ['PLACE Port Sudan']],
  ['Rain fell in Bayelsa and in Rivers State.', ['PLACE Bayelsa', 'PLACE Rivers State']],
])('%s', (text, expected) => {
  expect(namesIn(text)).toEqual(expected);
});

test('South Korea and North Korea are "the South" and "the North" where they are the subject', () => {
  expect(
    namesIn('North Korea fired a missile on Friday, South Korea said. The North has fired three this year.'),
  ).toEqual(['COUNTRY North Korea', 'COUNTRY South Korea']);
});
