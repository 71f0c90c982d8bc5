import { namesIn } from '../../helpers/names-in';

/** Agencies, courts, banks, forces and parties of many countries, as a wire names them. */
test.each<[string, string[]]>([
  ['Transport Canada grounded the jets on Friday.', ['ORGANIZATION Transport Canada']],
  ['Sport England said the pools were at risk.', ['ORGANIZATION Sport England']],
  ['Met Éireann issued a red warning.', ['ORGANIZATION Met Éireann']],
  ['India’s space agency ISRO launched a probe.', ['COUNTRY India', 'ORGANIZATION ISRO']],
  [
    'JAXA and Roscosmos signed an accord.',
    ['ORGANIZATION Japan Aerospace Exploration Agency', 'ORGANIZATION Roscosmos'],
  ],
  ['The European Space Agency (ESA) delayed the flight.', ['ORGANIZATION European Space Agency']],
  ['Africa CDC declared an emergency.', ['ORGANIZATION Africa CDC']],
  ['Ofgem raised the price cap, and Ofcom fined a broadcaster.', ['ORGANIZATION Ofgem', 'ORGANIZATION Ofcom']],
  ['BaFin is looking into the lender.', ['ORGANIZATION BaFin']],
  ['Markets regulator SEBI barred the trader.', ['ORGANIZATION SEBI']],
  ['The NTSB opened an investigation.', ['ORGANIZATION National Transportation Safety Board']],
  [
    'FEMA sent tents, NOAA said.',
    [
      'ORGANIZATION Federal Emergency Management Agency',
      'ORGANIZATION National Oceanic and Atmospheric Administration',
    ],
  ],
  ['The USGS put the magnitude at 6.1.', ['ORGANIZATION U.S. Geological Survey']],
  ['FERC approved the pipeline.', ['ORGANIZATION Federal Energy Regulatory Commission']],
  ['The Bank of Canada held rates.', ['ORGANIZATION Bank of Canada']],
  ['Sweden’s Riksbank cut rates on Thursday.', ['COUNTRY Sweden', 'ORGANIZATION Riksbank']],
  ['The South African Reserve Bank kept its rate.', ['ORGANIZATION South African Reserve Bank']],
  ['The Guyana Defence Force said two men were hurt.', ['ORGANIZATION Guyana Defence Force']],
  ['The Indian Army moved two brigades.', ['ORGANIZATION Indian Army']],
  ['The Philippine Coast Guard released a video.', ['ORGANIZATION Philippine Coast Guard']],
  ['The Supreme Court of India heard the plea.', ['ORGANIZATION Supreme Court of India']],
  ['A judge of the Federal Court of Australia agreed.', ['ORGANIZATION Federal Court of Australia']],
  [
    'CPI(M) member Elamara Thekkan walked out.',
    ['ORGANIZATION Communist Party of India (Marxist)', 'PERSON Elamara Thekkan'],
  ],
  ['The Samajwadi Party (SP) won nine seats.', ['ORGANIZATION Samajwadi Party']],
  [
    'In Dhaka the BNP denied it. In Pakistan the PML-N was silent.',
    ['PLACE Dhaka', 'ORGANIZATION Bangladesh Nationalist Party', 'COUNTRY Pakistan', 'ORGANIZATION PML-N'],
  ],
  ['Nigeria’s All Progressives Congress (APC) split.', ['COUNTRY Nigeria', 'ORGANIZATION All Progressives Congress']],
  [
    'South Africa: the EFF walked out of the chamber.',
    ['COUNTRY South Africa', 'ORGANIZATION Economic Freedom Fighters'],
  ],
  [
    'Vox and the Popular Party will govern in Murcia.',
    ['ORGANIZATION Vox', 'ORGANIZATION People’s Party', 'PLACE Murcia'],
  ],
  ['The Scottish government’s plan was welcomed.', ['ORGANIZATION Scottish Government']],
  ['The Welsh Government said it would pay.', ['ORGANIZATION Welsh Government']],
  ['He was held by Dyfed-Powys Police.', ['ORGANIZATION Dyfed-Powys Police']],
  ['The Canada Energy Regulator approved it.', ['ORGANIZATION Canada Energy Regulator']],
  ['Statistics Canada said prices rose.', ['ORGANIZATION Statistics Canada']],
  ['The Kremlin said it knew nothing.', ['COUNTRY Russia']],
  ['Geoscience Australia recorded the tremor.', ['ORGANIZATION Geoscience Australia']],
  ['The Uttar Pradesh government announced aid.', ['PLACE Uttar Pradesh']],
  ['Cyril Devanney, of TfL, said buses would run.', ['PERSON Cyril Devanney', 'ORGANIZATION Transport for London']],
])('%s', (text, expected) => {
  expect(namesIn(text)).toEqual(expected.map((name) => name.replace('’', "'")));
});
