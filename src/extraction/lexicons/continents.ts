const codes = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Countries (ISO 3166-1 alpha-2) of the parts of the world by which newswire describes them: "the North African country". */
export const PARTS_OF_THE_WORLD: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['north african', codes('DZ EG LY MA TN EH SD MR')],
  ['west african', codes('BJ BF CV CI GM GH GN GW LR ML MR NE NG SN SL TG')],
  ['east african', codes('BI DJ ER ET KE RW SO SS SD TZ UG MG')],
  ['central african', codes('CM CF TD CG CD GQ GA AO ST')],
  ['southern african', codes('AO BW SZ LS MW MZ NA ZA ZM ZW')],
  [
    'african',
    codes(
      'DZ AO BJ BW BF BI CM CV CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR MU MA MZ NA NE NG RW ST SN SC SL SO ZA SS SD TZ TG TN UG ZM ZW',
    ),
  ],
  ['middle eastern', codes('BH EG IR IQ IL JO KW LB OM PS QA SA SY TR AE YE')],
  ['gulf', codes('BH KW OM QA SA AE IR IQ')],
  ['arab', codes('DZ BH DJ EG IQ JO KW LB LY MR MA OM PS QA SA SO SD SY TN AE YE')],
  [
    'asian',
    codes('AF AM AZ BD BT BN KH CN GE IN ID JP KZ KG LA MY MV MN MM NP KP PK PH SG KR LK TW TJ TH TL TM UZ VN'),
  ],
  ['south asian', codes('AF BD BT IN MV NP PK LK')],
  ['southeast asian', codes('BN KH ID LA MY MM PH SG TH TL VN')],
  ['east asian', codes('CN JP KP KR TW MN')],
  ['central asian', codes('KZ KG TJ TM UZ')],
  [
    'european',
    codes(
      'AL AD AT BY BE BA BG HR CY CZ DK EE FI FR DE GR HU IS IE IT XK LV LI LT LU MT MD MC ME NL MK NO PL PT RO RU SM RS SK SI ES SE CH UA GB VA',
    ),
  ],
  ['nordic', codes('DK FI IS NO SE')],
  ['scandinavian', codes('DK NO SE')],
  ['baltic', codes('EE LV LT')],
  ['balkan', codes('AL BA BG HR XK ME MK RS SI GR RO')],
  ['caucasus', codes('AM AZ GE')],
  ['latin american', codes('AR BO BR CL CO CR CU DO EC SV GT HN MX NI PA PY PE UY VE')],
  ['south american', codes('AR BO BR CL CO EC GY PY PE SR UY VE')],
  ['central american', codes('BZ CR SV GT HN NI PA')],
  ['andean', codes('BO CO EC PE CL')],
  ['caribbean', codes('AG BS BB CU DM DO GD HT JM KN LC VC TT')],
  ['oil-rich', codes('LY IQ IR KW SA AE QA NG AO VE KZ AZ RU BH OM DZ GA GQ SS TD BN')],
  ['former soviet', codes('AM AZ BY EE GE KZ KG LV LT MD RU TJ TM UA UZ')],
  ['island', codes('CU HT DO JM LK MG MT CY IS JP TW PH ID FJ WS TO VU SG BH MV MU SC NZ IE GB')],
  [
    'landlocked',
    codes(
      'AF AD AM AT AZ BY BT BO BW BF BI CF TD CZ SZ ET HU KZ XK KG LA LS LI LU MK MW ML MD MN NP NE PY RW SM RS SK SS CH TJ TM UG UZ VA ZM ZW',
    ),
  ],
]);
