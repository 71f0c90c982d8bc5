import type { ArticleInput } from '../../../src/model/article';

const PEOPLE = ['Margaret Holloway', 'Kaarel Tammsalu', 'Paolo Ferri', 'Ingrid Solberg', 'Tomas Varga', 'Lena Okafor'];
const OFFICES = ['foreign minister', 'secretary of state', 'prime minister', 'defence minister', 'president', 'envoy'];
const COUNTRIES = ['Italy', 'Estonia', 'Norway', 'Hungary', 'Ghana', 'Libya', 'Chile'];
const CITIES = ['Rome', 'Tallinn', 'Oslo', 'Budapest', 'Accra', 'Tripoli', 'Santiago'];
const TOPICS = [
  'the sanctions',
  'the harbour',
  'the border',
  'the ceasefire',
  'the election',
  'the grain',
  'the pipeline',
];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

/** Made-up news that name the same few people and countries, so that all of them meet in the graph. The same number gives the same article. */
export const makeArticle = (number: number): ArticleInput => {
  const pick = <T>(list: readonly T[], step: number): T => list[Math.floor(number / step) % list.length] as T;
  const [who, office, country, city] = [pick(PEOPLE, 1), pick(OFFICES, 1), pick(COUNTRIES, 1), pick(CITIES, 3)];
  const [other, land, topic, day] = [pick(PEOPLE, 7), pick(COUNTRIES, 5), pick(TOPICS, 2), pick(DAYS, 4)];
  return {
    text: [
      `${city.toUpperCase()} - "We will speak about ${topic} with ${land}," said ${who}, the ${office} of ${country}, in note ${number}.`,
      `${other} said that ${land} had sent ${number * 3 + 2} observers to ${city} and would send ${number + 5} more on ${day}.`,
      `The two will meet in ${city} on ${day}. ${country} supports ${land}, ${who} added in paragraph ${number * 7}.`,
    ].join('\n\n'),
    title: `${country} and ${land} speak about ${topic} (${number})`,
    source: `Wire ${number % 5}`,
    publishedAt: new Date(Date.UTC(2024, 0, 1 + (number % 300), 9)).toISOString(),
  };
};
