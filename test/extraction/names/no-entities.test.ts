import { namesIn } from '../../helpers/names-in';

/** Named, but neither a person, a country, an organization nor a place: storms, species, ships, works, laws, diseases. */
test.each<[string, string[]]>([
  ['Storm Corinna left thousands without power.', []],
  ['Tropical Storm Imelda weakened, and Typhoon Doksuri formed.', []],
  ['Post-Tropical Cyclone Fiona hit the coast.', []],
  ['The tracks could have been left by Neanderthals.', []],
  ['The bones are those of Homo sapiens or Homo erectus.', []],
  ['He was charged under the Proceeds of Crime Act.', []],
  ['Lendu farmers and Hema herders fought over land.', []],
  ['A Mapuche leader spoke in Quechua.', []],
  ['She won the Booker Prize for it.', []],
  ['The patient had Ebola and malaria.', []],
  ['A Boeing 737 slid off the runway.', ['ORGANIZATION Boeing']],
  ['The MV Ocean Pride and the HMS Sturdy collided.', []],
  ['Bonny Light crude rose to $80.', []],
  ['Oil rose, and Brent climbed to $84.', []],
  ['Brent crude fell below $70 a barrel.', []],
  ['WORKERS WALK OUT OVER PAY\nThe plant is idle.', []],
  ['Prices Rise As Harvest Fails\nThe crop was poor.', []],
  ['“Mum, I am safe,” she wrote.', []],
  ['Head of News Tom Arden resigned.', ['PERSON Tom Arden']],
  ['Dear Sir, the bus was late.', []],
  ['Photo: A woman waits for water.', []],
  ['Read More: How we count votes', []],
  ['Grandma and Dad were there.', []],
  ['They speak Pijin and Swahili.', []],
  ['The Dow and the Nikkei fell, and the FTSE 100 rose.', []],
  ['Bitcoin fell; so did the Swiss franc.', ['COUNTRY Switzerland']],
])('%s', (text, expected) => {
  expect(namesIn(text)).toEqual(expected);
});
