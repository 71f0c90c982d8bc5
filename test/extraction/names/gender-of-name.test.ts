import { genderOfName } from '../../../src/extraction/names/gender-of-name';

test.each([
  ['Anna Pell', ['anna', 'pell'], 'F'],
  ['Tom Reed', ['tom', 'reed'], 'M'],
  ['Lai Min-seo', ['lai', 'min-seo'], undefined],
  ['Jean-Paul Roe', ['jean-paul', 'roe'], 'M'],
  ['Nguyen Thi Hoa', ['nguyen', 'thi', 'hoa'], 'F'],
  ['Nguyen Van Hoa', ['nguyen', 'van', 'hoa'], 'M'],
  ['Le Minh Hoa', ['le', 'minh', 'hoa'], undefined],
  ['Reed', ['reed'], undefined],
])('%s', (name, pieces, gender) => {
  expect(genderOfName(name, pieces)).toBe(gender);
});
