import { extract } from '../../../src/extraction/extract';

const kinds = (text: string): string[] => extract({ text }).entities.map(({ kind, name }) => `${kind} ${name}`);

describe('what somebody does tells what he is', () => {
  test.each([
    ['Caixa Lusitana posted a loss of 300 million euros.', ['ORGANIZATION Caixa Lusitana']],
    ['Fiskeby has fired 300 workers.', ['ORGANIZATION Fiskeby']],
    ['Pacomar Veld said its ships were safe.', ['ORGANIZATION Pacomar Veld']],
    ['On Friday Skania Kraft filed for bankruptcy.', ['ORGANIZATION Skania Kraft']],
    ['Tallgrass Robotics sued its rival Veridian.', ['ORGANIZATION Tallgrass Robotics', 'ORGANIZATION Veridian']],
    ['The plan was drawn up by gunmen from Katiba Salaheddine.', ['ORGANIZATION Katiba Salaheddine']],
    ['Opponents say Rakoto has ruled for too long.', ['PERSON Rakoto']],
    ['Later Zemlir was sentenced to ten years.', ['PERSON Zemlir']],
    ['They met Quispe, a former miner.', ['PERSON Quispe']],
    ['The ferry is operated by Aer Mhuire.', ['ORGANIZATION Aer Mhuire']],
    ['He denied it in a report in Haber Sorgu.', ['ORGANIZATION Haber Sorgu']],
    ['A bus fell into the Wamizi.', ['PLACE Wamizi']],
    ['She founded The Beacon.', ['ORGANIZATION Beacon']],
    ['Bread is dear on Vell and Tavik islands.', ['PLACE Vell', 'PLACE Tavik']],
    ['Twelve sailors aboard the Ocean Harmony were rescued.', []],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('names from far and wide', () => {
  test.each([
    ['On Monday, Sun Guangming said his government would wait.', ['PERSON Sun Guangming']],
    ['Van Thanh Son was named deputy trade minister.', ['PERSON Van Thanh Son']],
    ['Lao Meng called the decision a disgrace.', ['PERSON Lao Meng']],
    ['Gift Mwale, a trader, said the council had taken her goods.', ['PERSON Gift Mwale']],
    ['Nguyen Thi Bich Ngoc lost her job.', ['PERSON Nguyen Thi Bich Ngoc']],
    ['Justice Minister Thórdís Gunnlaugsdóttir met farmers.', ['PERSON Thórdís Gunnlaugsdóttir']],
    ['TransAtlas pilots will strike on Monday.', ['ORGANIZATION TransAtlas']],
    ['In an interview with Le Matin du Sahel, the general denied it.', ['ORGANIZATION Le Matin du Sahel']],
    ['Residents of Ban Nong Chik were moved to a school.', ['PLACE Ban Nong Chik']],
    ['King Faris met Haji Munir.', ['PERSON King Faris', 'PERSON Haji Munir']],
    ['Prince Karim Haddad met them. Prince Karim laughed.', ['PERSON Karim Haddad']],
    ['Sheikh Khalid bin Nasser Al-Misnad arrived.', ['PERSON Khalid bin Nasser Al-Misnad']],
    ['The Swiss pilot Jan Van Houten sold Van Houten.', ['COUNTRY Switzerland', 'PERSON Jan Van Houten']],
    ['Doctors Across Borders pulled out.', ['ORGANIZATION Doctors Across Borders']],
    ['Société Minière du Kasaï said it had paid.', ['ORGANIZATION Société Minière du Kasaï']],
    ['They met on Rua do Ouro.', ['PLACE Rua do Ouro']],
    ['The press waited at the White Tower.', ['PLACE White Tower']],
    [
      "Mohammed Koya of the Malabar Fruit Exporters' Forum laughed.",
      ['PERSON Mohammed Koya', "ORGANIZATION Malabar Fruit Exporters' Forum"],
    ],
    ['The disease was Nipah.', []],
    ['She said she can do so. May Day was calm. He Gave Up.', []],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});
