import { layersOf } from './layers-of';

const credits = (text: string): string[] => {
  const document = layersOf(text);
  for (const { start, end, name } of document.credits) expect(document.text.slice(start, end)).toBe(name);
  return document.credits.map(({ name, role }) => `${role} ${name}`);
};
const BODY = '\nThe troops left the town.\n';

test.each<[string, string[]]>([
  [`By Jane Roe${BODY}`, ['AUTHOR Jane Roe']],
  [`By Jane Roe and John van der Berg${BODY}`, ['AUTHOR Jane Roe', 'AUTHOR John van der Berg']],
  [`By SALIFOU GARBA${BODY}`, ['AUTHOR SALIFOU GARBA']],
  [`By Meredith Hale, Capitol Ledger staff${BODY}`, ['AUTHOR Meredith Hale']],
  [`Desta Alemu in Addis Ababa and Hoda Raslan in Cairo${BODY}`, ['AUTHOR Desta Alemu', 'AUTHOR Hoda Raslan']],
  [`Priya Raman and Callum Reid\nHealth correspondents${BODY}`, ['AUTHOR Priya Raman', 'AUTHOR Callum Reid']],
  [`By Friday, everything had changed.${BODY}`, []],
  [`By the end of the month, nobody was left${BODY}`, []],
  [`New Deal in Paris and Rome${BODY}`, []],
  [`By Jane Roe in Paris${BODY}`, ['AUTHOR Jane Roe']],
  [`Harriet Osei, Energy Correspondent${BODY}`, ['AUTHOR Harriet Osei']],
  [
    `${BODY}(Additional reporting by Aminata Coulibaly in Sikasso; editing by Owen Tarrant)`,
    ['REPORTER Aminata Coulibaly', 'EDITOR Owen Tarrant'],
  ],
  [
    `${BODY}(Writing by Jonas Hartwig; additional reporting by Leila Sadeghi in Dubai)`,
    ['AUTHOR Jonas Hartwig', 'REPORTER Leila Sadeghi'],
  ],
  [`${BODY}Written by Marisol Benítez. Edited by Jorge Roldán.`, ['AUTHOR Marisol Benítez', 'EDITOR Jorge Roldán']],
  [
    `${BODY}Notebook - Writing: Anja Wuttke, Editing: Pavel Rudenko, Minsk`,
    ['AUTHOR Anja Wuttke', 'EDITOR Pavel Rudenko'],
  ],
  [
    `${BODY}(Reporting by Ann Poe, Bob Coe and Cid Doe in New York; Editing by Max Moe and Ida Bo)`,
    ['AUTHOR Ann Poe', 'AUTHOR Bob Coe', 'AUTHOR Cid Doe', 'EDITOR Max Moe', 'EDITOR Ida Bo'],
  ],
  [
    `By Jane Roe${BODY}(Reporting by Ann Poe; Editing by Max Moe)`,
    ['AUTHOR Jane Roe', 'REPORTER Ann Poe', 'EDITOR Max Moe'],
  ],
  [
    `${BODY}Associated Press writer Efe Bankole in Ibadan, Nigeria, contributed to this report.`,
    ['REPORTER Efe Bankole'],
  ],
  [
    `${BODY}Associated Correspondents writers Olga Frolova in Moscow and Zeynep Ak in Ankara, Turkey, contributed.`,
    ['REPORTER Olga Frolova', 'REPORTER Zeynep Ak'],
  ],
  [
    `${BODY}___\nFrolova reported from Minsk, Belarus. Associated Press writers J. P. Bankole in St. Louis and Zeynep Ak in Ankara contributed to this report.`,
    ['REPORTER J. P. Bankole', 'REPORTER Zeynep Ak'],
  ],
  [
    `${BODY}Reporting by Ann Poe in Rome and Jo Day; Writing by Max Moe. Editing by Eva Lind.`,
    ['REPORTER Ann Poe', 'REPORTER Jo Day', 'AUTHOR Max Moe', 'EDITOR Eva Lind'],
  ],
  [`Jane Roe in Paris, Ann Poe in Rome and Max Moe${BODY}`, ['AUTHOR Jane Roe', 'AUTHOR Ann Poe', 'AUTHOR Max Moe']],
  [`By Jane Roe\nPolitical editor${BODY}`, ['AUTHOR Jane Roe']],
  [`By Jane Roe, BBC News, Nairobi${BODY}`, ['AUTHOR Jane Roe']],
  [`By Jane Roe and staff writers${BODY}`, ['AUTHOR Jane Roe']],
  [`By Our Foreign Staff${BODY}`, []],
  [
    `By Ann-Marie O'Dowd in Dublin and Tomás Ó Briain in Cork${BODY}`,
    ["AUTHOR Ann-Marie O'Dowd", 'AUTHOR Tomás Ó Briain'],
  ],
  [`JANE ROE${BODY}`, ['AUTHOR JANE ROE']],
  [`Jane Roe, Health correspondent${BODY}`, ['AUTHOR Jane Roe']],
  [
    `${BODY}(Reporting by Ann Poe and Max Moe in Lagos, writing by Jo Day, editing by Eva Lind and Tom Reed)`,
    ['REPORTER Ann Poe', 'REPORTER Max Moe', 'AUTHOR Jo Day', 'EDITOR Eva Lind', 'EDITOR Tom Reed'],
  ],
  [`${BODY}Additional reporting: Ann Poe, Max Moe`, ['REPORTER Ann Poe', 'REPORTER Max Moe']],
  [`${BODY}– Ann Poe contributed reporting from Lagos.`, ['REPORTER Ann Poe']],
  [`${BODY}The Canadian Press' Ann Poe contributed to this report.`, ['REPORTER Ann Poe']],
  [`${BODY}With files from Ann Poe`, ['REPORTER Ann Poe']],
  [`${BODY}(Reporting by Ann Poe; Editing by Max Moe)`, ['AUTHOR Ann Poe', 'EDITOR Max Moe']],
  [`${BODY}(Reporting by Ann Poe; Writing by Max Moe)`, ['REPORTER Ann Poe', 'AUTHOR Max Moe']],
  [`${BODY}Associated Press writer Ann Poe in Juba, South Sudan, contributed.`, ['REPORTER Ann Poe']],
  [`${BODY}-- With assistance from Ann Poe.`, ['REPORTER Ann Poe']],
  [`${BODY}Author: Ann Poe, tel: +49 30 555\nEditing by: Max Moe`, ['AUTHOR Ann Poe', 'EDITOR Max Moe']],
  [`Ferghil Moore, Farnborough${BODY}`, ['AUTHOR Ferghil Moore']],
  [`Saskja Roe in The Hague${BODY}`, ['AUTHOR Saskja Roe']],
  [`By Ann Poe with Lusa${BODY}`, ['AUTHOR Ann Poe']],
  [`${BODY}The report was edited with care.`, []],
])('%s', (text, expected) => {
  expect(credits(text)).toEqual(expected);
});
