import { extract } from '../../../src/extraction/extract';
import { namesIn } from '../../helpers/names-in';

/** Places that no lexicon knows, told by what stands beside them; ships, fighters and bodies whose names look like others. */
test.each<[string, string[]]>([
  ['Rebels control Varresh, a town on the river.', ['PLACE Varresh']],
  ['Varresh, once one of the largest lakes of the steppe, has dried up.', ['PLACE Varresh']],
  ['The camp planned at Odovara, 50 km from the border, will be small.', ['PLACE Odovara']],
  ['Eight bodies were found south of Varresh.', ['PLACE Varresh']],
  ['The growers of Varresh lost the harvest.', ['PLACE Varresh']],
  ['Bishop Tomas Hrelja of Varresh asked for calm.', ['PERSON Tomas Hrelja', 'PLACE Varresh']],
  ['They proclaimed a state called Varrenia.', ['PLACE Varrenia']],
  ['Engineers closed the Varresh hydroelectric dam.', ['PLACE Varresh']],
  ['The Varresh motorway is shut.', ['PLACE Varresh']],
  ['Bolorma Ganzor, a city councilor, said the wells were dry.', ['PERSON Bolorma Ganzor']],
  ['A freighter, the Vesna, ran aground.', []],
  ['The Vesna Star, carrying 461 people, sank.', []],
  ['The police blamed Jamaat-ul-Varresh for it.', ['ORGANIZATION Jamaat-ul-Varresh']],
  ['The Woodcutters’ Federation refused.', ["ORGANIZATION Woodcutters' Federation"]],
  ['The Ombudsman’s Office agreed.', ["ORGANIZATION Ombudsman's Office"]],
  [
    'The Ministry of Economy, Trade and Industry ordered an inquiry.',
    ['ORGANIZATION Ministry of Economy, Trade and Industry'],
  ],
  ['She is a lawyer at Dunmore Asset Management in Leeds.', ['ORGANIZATION Dunmore Asset Management', 'PLACE Leeds']],
  ['"We will go," he wrote on X.', ['ORGANIZATION Twitter']],
  ['He met the U.S. president.', ['COUNTRY United States']],
  ['The summit heard West African leaders.', []],
  ['Mina Sheikh, whose husband, Rafi Sheikh, is held, wept.', ['PERSON Mina Sheikh', 'PERSON Rafi Sheikh']],
])('%s', (text, expected) => {
  expect(namesIn(text)).toEqual(expected);
});

/** Regions and their adjectives, firms that bear a place's name, words that are places behind "the" alone. */
test.each<[string, string[]]>([
  ['The Bavarian farmers left.', ['PLACE Bavaria']],
  ['They marched from Cotopaxi and Chimborazo.', ['PLACE Cotopaxi', 'PLACE Chimborazo']],
  ['Dinghies crossed the Channel at night.', ['PLACE English Channel']],
  ['She told Channel 4 that it was late.', ['ORGANIZATION Channel 4']],
  ['Wells were drilled in the Amazon.', ['PLACE Amazon']],
  ['The carmaker Zeeland Vessa hired 300 people.', ['ORGANIZATION Zeeland Vessa']],
  [
    'Langkawi Capital bought the airline. The union opposes a sale to Langkawi, it said.',
    ['ORGANIZATION Langkawi Capital'],
  ],
  ['Ana Monagas spoke. He thanked Monagas on Friday.', ['PERSON Ana Monagas']],
])('%s', (text, expected) => {
  expect(namesIn(text)).toEqual(expected);
});

/** Capitals and seats that act, and those where something happens. */
test.each<[string, string[]]>([
  ['It was a blow to Nairobi’s hopes.', ['COUNTRY Kenya']],
  ['The treaty met objections from Nairobi.', ['COUNTRY Kenya']],
  ['Nairobi, an observer since 2013, was ready to help.', ['COUNTRY Kenya']],
  ['Nairobi, a supplier of arms to both, was ready to help.', ['COUNTRY Kenya']],
  ['Nairobi "strongly supports" a truce.', ['COUNTRY Kenya']],
  ['The new rulers are friendlier to Nairobi.', ['COUNTRY Kenya']],
  ['The court gave Nairobi three months.', ['COUNTRY Kenya']],
  ['They urged Nairobi and Dodoma to talk.', ['COUNTRY Kenya', 'COUNTRY Tanzania']],
  ['She met him in Downing Street.', ['PLACE Downing Street']],
  ['Downing Street denied it.', ['COUNTRY United Kingdom']],
  ['They spoke in Naypyitaw.', ['PLACE Naypyitaw']],
  ['The European Union met. Brussels rejected the plan.', ['ORGANIZATION European Union']],
  ['Trams stopped in Brussels.', ['PLACE Brussels']],
])('%s', (text, expected) => {
  expect(namesIn(text)).toEqual(expected);
});

test('the city by which a body is called is no alias of it: two bodies are called so', () => {
  const { entities } = extract({ text: 'The European Union met. Brussels rejected the plan.' });
  expect(entities.map(({ name, aliases }) => [name, aliases])).toEqual([['European Union', []]]);
});
