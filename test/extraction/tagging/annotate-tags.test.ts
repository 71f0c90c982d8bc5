import { shippedTagger } from '../../../src/extraction/tagging/annotate-tags';
import { lemmaOf } from '../../../src/extraction/tagging/lemmatizer';
import { tagWords } from '../../../src/extraction/tagging/tagger';

const { tagger, lemmatizer } = shippedTagger();

const tagged = (sentence: string, part: 0 | 1): string => {
  const words = sentence.split(' ');
  const tags = tagWords(tagger, words);
  return words.map((_, at) => tagger.tags[tags[at] as number]?.split(' ')[part]).join(' ');
};

const lemmas = (sentence: string): string => {
  const pennTags = tagged(sentence, 1).split(' ');
  return sentence
    .split(' ')
    .map((word, at) => lemmaOf(lemmatizer, word, pennTags[at] as string))
    .join(' ');
};

describe('the shipped tagger', () => {
  test.each([
    ['The minister met her in Paris on Tuesday .', 'DT NN VBD PRP IN NNP IN NNP .'],
    ['“ We do n’t know , ” the minister ’s spokesman said .', "`` PRP VBP RB VB , '' DT NN POS NN VBD ."],
    ['Officials said the talks would begin next week .', 'NNS VBD DT NNS MD VB JJ NN .'],
    ['They have been attacked by rebels and are leaving .', 'PRP VBP VBN VBN IN NNS CC VBP VBG .'],
    ['Three soldiers were killed , he added', 'CD NNS VBD VBN , PRP VBD'],
  ])('Penn tags: %s', (sentence, expected) => {
    expect(tagged(sentence, 1)).toBe(expected);
  });

  test('universal parts of speech', () => {
    expect(tagged('She will visit Rome because the talks there failed .', 0)).toBe(
      'PRON AUX VERB PROPN SCONJ DET NOUN ADV VERB PUNCT',
    );
  });

  test('a headline in capitals or title case has verbs', () => {
    expect(tagged('MINISTER SAYS TALKS WILL CONTINUE', 0).split(' ').slice(-2)).toEqual(['AUX', 'VERB']);
    expect(tagged('Army Says It Will Leave The City', 0)).toBe('NOUN VERB PRON AUX VERB DET NOUN');
  });

  test('straight and curly marks give the same tags', () => {
    expect(tagged('He said : " It is n\'t Italy \'s . "', 1)).toBe(tagged('He said : “ It is n’t Italy ’s . ”', 1));
  });

  test.each([
    ['They were killing civilians', 'they be kill civilian'],
    ['He said two countries had agreed', 'he say two country have agree'],
    ['She went to Rome', 'she go to Rome'],
    ['They do n’t believe it', 'they do not believe it'],
  ])('lemmas: %s', (sentence, expected) => {
    expect(lemmas(sentence)).toBe(expected);
  });
});
