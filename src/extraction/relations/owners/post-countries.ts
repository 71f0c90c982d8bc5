const ids = (codes: string): ReadonlySet<string> => new Set(codes.split(' ').map((code) => `country:${code}`));

/** Countries with a crown or a governor-general, which have no president. */
const CROWNED = ids(
  'gb jp es nl be dk no se th sa ae kw qa om jo ma my bh kh au ca nz ls sz to bn bt lu li mc pg jm bs bz sb tv ag gd kn lc vc ad va',
);

/** Countries whose government a president leads without a prime minister. */
const PRESIDENTIAL = ids(
  'us br mx ar co cl ve id ph ng gh bo ec py uy hn gt sv cr pa ni do ke zm mw lr sl gm af tr cy ch ir ao bj td sc km ss tm bw za mv gn',
);

/** Posts whose names are at home in few countries or bodies; British and American words travel to some others. */
const NATIVE: readonly (readonly [post: RegExp, home: ReadonlySet<string>])[] = [
  [/^(?:taoiseach|tanaiste)$/, ids('ie')],
  [/^pope$/, new Set([...ids('va'), 'organization:roman-catholic-church', 'place:vatican-city-va'])],
  [/\b(?:king|queen|crown prince)$/, CROWNED],
  [/\bemir$/, ids('qa kw')],
  [/\bsultan$/, ids('om bn')],
  [/\bchancellor$/, ids('de at gb')],
  [/^(?:first|deputy first) minister$/, new Set(['place:scotland-gb', 'place:wales-gb', 'place:northern-ireland-gb'])],
  [/\b(?:chancellor of the exchequer|home secretary|lord chancellor)$/, ids('gb')],
  [/\bforeign secretary$/, ids('gb in pk bd lk ph np')],
  [/\bdefence secretary$/, ids('gb in pk bd lk')],
  [
    /\b(?:defense|treasury|commerce|homeland security|labor|energy|transportation|interior|agriculture|veterans affairs|housing|press) secretary$/,
    ids('us ph'),
  ],
  [/\b(?:secretary of (?:state|defense|the treasury)|national security advis[eo]r)$/, ids('us')],
  [/\b(?:sen\.?|rep\.?|congress\w+)$/, ids('us')],
  [/\bmp$/, ids('gb ca in nz au ke ug gh za tz zm mw pk lk my sg ie')],
  [
    /\b(?:trade|competition|economy|migration|enlargement|fisheries|budget|climate|energy|justice|health|home affairs|agriculture|internal market|humanitarian|foreign policy) (?:commissioner|chief)$/,
    new Set(['organization:european-union']),
  ],
  [/\b(?:human rights|relief|aid) chief$/, new Set(['organization:united-nations'])],
  [/^state councill?or$/, ids('cn')],
  [/^supreme leader$/, ids('ir kp')],
];

/**
 * Whether a post, by its words in lower case, is at home with a country or body: "native" where its name is used by few and this is one,
 * "foreign" where it is used by few others, "never" where the country has no such post, null where nothing is known. General knowledge.
 */
export function postAtHome(words: string, id: string): 'native' | 'foreign' | 'never' | null {
  for (const [post, home] of NATIVE) if (post.test(words)) return home.has(id) ? 'native' : 'foreign';
  if (/^(?:\w+ )?president$/.test(words)) return CROWNED.has(id) ? 'never' : null;
  if (/^(?:(?:acting|interim|deputy|caretaker) )?prime minister$/.test(words))
    return PRESIDENTIAL.has(id) ? 'never' : null;
  if (/\bminister$/.test(words)) return id === 'country:us' ? 'never' : null;
  return null;
}
