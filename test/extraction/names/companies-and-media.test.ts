import { namesIn } from '../../helpers/names-in';

/** Firms, media and associations, the well-known and those known by the company they keep. */
test.each<[string, string[]]>([
  ['Zara owner Inditex raised its forecast.', ['ORGANIZATION Zara', 'ORGANIZATION Inditex']],
  ['Gucci owner Kering fell 3%.', ['ORGANIZATION Gucci', 'ORGANIZATION Kering']],
  ['Lipton maker Verrano Foods cut jobs.', ['ORGANIZATION Lipton', 'ORGANIZATION Verrano Foods']],
  [
    'The publisher is in a dispute with Tarnby Research, a smaller rival of Ostmark Software.',
    ['ORGANIZATION Tarnby Research', 'ORGANIZATION Ostmark Software'],
  ],
  ['It signed a supply agreement with Biolanté in May.', ['ORGANIZATION Biolanté']],
  ['Zerrano will close two plants, the company said.', ['ORGANIZATION Zerrano']],
  ['“We will fight on,” he told Al-Wasat television.', ['ORGANIZATION Al-Wasat']],
  ['She told BBC Scotland that she had slept badly.', ['ORGANIZATION BBC Scotland']],
  ['“It was a bad day,” he told RTÉ.', ['ORGANIZATION RTÉ']],
  ['He told Radio Okavu that the bridge was gone.', ['ORGANIZATION Radio Okavu']],
  ['The study appeared in the journal Nature.', ['ORGANIZATION Nature']],
  ['The findings were published in The Lancet on Monday.', ['ORGANIZATION The Lancet']],
  ['The dig was paid for by National Geographic.', ['ORGANIZATION National Geographic']],
  [
    'The Norland Shoe Makers and Tanners Association said orders had fallen.',
    ['ORGANIZATION Norland Shoe Makers and Tanners Association'],
  ],
  ['The Federation of Bus and Tram Drivers called a strike.', ['ORGANIZATION Federation of Bus and Tram Drivers']],
  ['The Air Line Pilots Association objected.', ['ORGANIZATION Air Line Pilots Association']],
  ['The Hill Farmers Association (HiFA) objected.', ['ORGANIZATION Hill Farmers Association']],
  ['The Vaccine League (VaxL) objected, and VaxL left.', ['ORGANIZATION Vaccine League']],
  ['Ferry operator CalMac cancelled sailings.', ['ORGANIZATION CalMac']],
  ['The Land and Environment Court agreed.', ['ORGANIZATION Land and Environment Court']],
  ['ScotRail suspended services.', ['ORGANIZATION ScotRail']],
  ['Retailers including H&M and Marks & Spencer agreed.', ['ORGANIZATION H&M', 'ORGANIZATION Marks & Spencer']],
  ['Shares in Maruti Suzuki and Tata Motors rose.', ['ORGANIZATION Maruti Suzuki', 'ORGANIZATION Tata Motors']],
  [
    'The airline Emirates and Qatar Airways rerouted flights.',
    ['ORGANIZATION Emirates airline', 'ORGANIZATION Qatar Airways'],
  ],
  ['Novo Nordisk sued Eli Lilly.', ['ORGANIZATION Novo Nordisk', 'ORGANIZATION Eli Lilly']],
  ['Foxconn and TSMC will build plants.', ['ORGANIZATION Foxconn', 'ORGANIZATION TSMC']],
  ['Unions including Verdi and IG Metall welcomed it.', ['ORGANIZATION Verdi', 'ORGANIZATION IG Metall']],
  ['The Unite union said members would strike.', ['ORGANIZATION Unite the Union']],
  ['OpenAI and Anthropic declined to comment.', ['ORGANIZATION OpenAI', 'ORGANIZATION Anthropic']],
  ['Researchers at the University of Ghent disagreed.', ['ORGANIZATION University of Ghent']],
  ['Global Witness and Sea-Watch filed a complaint.', ['ORGANIZATION Global Witness', 'ORGANIZATION Sea-Watch']],
  ['World Athletics banned two runners.', ['ORGANIZATION World Athletics']],
  ['The Premier League fined Everton.', ['ORGANIZATION Premier League', 'ORGANIZATION Everton']],
  ['PTI reported the arrests.', ['ORGANIZATION Press Trust of India']],
  ['The bank was advised by law firm Castell Rowe.', ['ORGANIZATION Castell Rowe']],
  ['“No,” said Maria Fontanelli, Chair of the HVA Board.', ['PERSON Maria Fontanelli', 'ORGANIZATION HVA']],
  ['Contact: Joel Brandvold, Head of Communications', ['PERSON Joel Brandvold']],
  ['A spokesperson for Lindquist Air said the crew was well.', ['ORGANIZATION Lindquist Air']],
])('%s', (text, expected) => {
  expect(namesIn(text)).toEqual(expected);
});
