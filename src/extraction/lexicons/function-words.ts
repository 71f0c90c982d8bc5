/** Words that never begin or make up a name by themselves, however they are written. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those some any no every each either neither both all half such what which who whom whose when where why how
i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself himself herself itself themselves ourselves
and or but nor so yet for because although though while whereas if unless until since as than whether after before once
in on at by with without from to into onto of off over under above below between among amongst through during against about across along around behind beside
besides beyond despite down except inside like near outside past per toward towards up upon via within amid amidst throughout
is are was were be been being am has have had do does did will would shall should can could may might must ought isn't aren't wasn't weren't don't doesn't didn't won't
not n't never ever also too very just only even still already again once twice here there then now thus hence therefore however moreover meanwhile
nevertheless nonetheless instead otherwise perhaps maybe indeed rather quite almost nearly about later earlier soon often sometimes usually always
yes no ok okay well oh ah hey please thanks sorry let let's
one two three four five six seven eight nine ten eleven twelve twenty thirty hundred hundreds thousand thousands million millions billion billions dozens
first second third last next another other others many much more most few fewer less least several several enough own same
said says according asked told added born died reporting reported editing additional
today yesterday tomorrow tonight
's 're 've 'll 'd 'm s t re ve ll d m
i'm i've i'd i'll it's he's she's that's there's what's who's we're we've they're they've you're you've can't couldn't wouldn't shouldn't hasn't haven't hadn't isnt
aside apart given including regarding concerning following considering ahead alongside
nobody somebody anybody everybody nothing something anything everything none someone anyone everyone nowhere somewhere anywhere everywhere
those`
    .split(/\s+/)
    .filter(Boolean),
);
