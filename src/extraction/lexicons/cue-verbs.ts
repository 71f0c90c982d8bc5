/**
 * Verbs that report speech, writing, judgement or belief, with the frames in which they do so. Our own collection from
 * the standard classes of English reporting verbs (say, tell, judgement, commissive, directive, conjecture).
 *
 * A line is `lemma[/particle] frames`. The frames:
 *   S  finite clause, "that" not needed           said (that) it rained
 *   T  finite clause, only with that, how, whether, why, what …   knows that it rained; asked whether it rained
 *   Q  quotation before or after it               "It rains," he said
 *   P  parenthesis                                It rained, he said, and snowed
 *   A  listener as an object before the clause    told Kerry (that) it rained
 *   W  listener is its only object                addressed parliament: "It rains"
 *   N  noun object is what is said                condemned the attack (as …, for …)
 *   C  object and what it is called               called it "rain", called the vote unfair
 *   O  object and "of"                            accused him of lying
 *   F  object and "for"                           blamed him for the rain
 *   D  object and infinitive                      urged him to leave
 *   I  infinitive                                 vowed to leave
 *   G  gerund                                     denied leaving
 *   X  object and "as"                            described him as a liar
 *   U  preposition follows (the particle), its noun is what is said   called for calm, warned of floods
 *   L  object and "at" a figure, or "to" or "with" what it is like   put the number of dead at 93, likened it to a wall
 *   E  preposition follows, its noun is the listener, then an infinitive   called on him to leave
 */
export const CUE_VERBS = {
  /** Speech proper: the clause is what was said. */
  SPEECH: `
say S T Q P
state S T Q P
tell A T Q P D
add S T Q P
note S T Q P
write S T Q P
tweet S T Q P
retweet Q
post T Q
announce S T Q P
declare S T Q P
claim S T Q P I
argue S T Q P
assert S T Q P
insist S T Q P
maintain S T Q P
contend S T Q P
explain S T Q P
reply S T Q P
respond T Q
answer T Q
retort S T Q
counter T Q
comment T Q
remark S T Q P
observe T Q P
mention T Q
reiterate S T Q
repeat T Q
stress S T Q
emphasize S T Q
emphasise S T Q
underline T Q
underscore T Q
highlight T
acknowledge S T Q P N G
admit S T Q P N G
concede S T Q P
confess S T Q P
confirm S T Q P N
affirm S T Q
reaffirm S T Q N
testify S T Q P
hear T P
attest T Q
swear S T Q I
vow S T Q P I
pledge S T Q P I
promise S T A Q P I D N
guarantee S T
threaten T Q I N
warn S T Q P A D
caution S T Q P A D
predict S T Q P N
forecast S T P N
estimate S T P L
calculate S T P
project T
speculate S T Q P
suggest S T Q P G
hint S T Q
imply S T
indicate S T Q P
signal S T P
intimate T Q
propose T Q G N
recommend T Q G N
advise S T Q A D
urge T Q D N
press D
demand T Q I N
ask T Q A D F
put L
inquire T Q
enquire T Q
query T Q
wonder T Q
request T Q D
instruct T
order T
beg D Q
plead Q
implore D Q
exhort D Q
beseech D Q
complain S T Q P
protest S T Q P N
object T Q
grumble S T Q P
gripe T Q
lament S T Q N
bemoan S T Q N
fume Q T
rage Q
moan T Q
groan Q
quip S T Q
joke S T Q P
tease Q
mock Q N
scoff S T Q
jeer Q
sneer Q
deadpan Q
muse S T Q
ponder Q T
reflect T Q
recall S T Q P G
recount T Q N
remember T Q
report S T Q P
disclose S T Q P N
reveal S T Q P N
divulge T
leak T
inform A T Q
notify A T
assure A T Q P
reassure A T Q
remind A T Q D
brief A T
lecture A Q
agree S T Q
concur T Q
disagree Q
differ Q
dispute T N Q
deny S T Q P N G
rebut N Q
refute N T
reject N T Q X
dismiss N X Q
rebuff N
decry N Q X
denounce N Q X F
deplore N Q
condemn N X F Q
criticize N F X Q
criticise N F X Q
slam N F Q X
blast N F Q X
lambast N F Q
lambaste N F Q
rip N F
bash N F
chide N F Q
rebuke N F Q
scold N F Q
berate N F Q
upbraid N F
admonish N F Q D
castigate N F Q
chastise N F Q
censure N F
assail N F Q X
attack F X
ridicule N F X Q
deride N F X Q
taunt N Q
needle Q
disparage N X Q
belittle N
praise N F X Q
commend N F X Q
applaud N F
laud N F X
hail N X Q
defend F X
salute N F
congratulate F
thank F Q
welcome N X Q
question T N
accuse O Q
blame N F
credit F N
attribute N
invite D
fault N F
charge T
allege S T Q P N
apologize Q
apologise Q
regret T N
rejoice Q T
cheer Q
chant Q
shout Q T
scream Q T
yell Q T
cry Q
exclaim Q T
whisper Q T
mutter Q T
mumble Q
murmur Q
growl Q
bark Q
snap Q
roar Q
thunder Q
boom Q
bellow Q
sigh Q
chuckle Q
laugh Q
smile Q
shrug Q
nod Q
boast S T Q
brag T Q
gush Q
enthuse Q
crow Q T
opine S T Q
pontificate Q
theorize T Q
theorise T Q
reason T Q
conclude S T Q P
deduce T
summarize Q T
summarise Q T
clarify T Q
specify T
elaborate Q
detail T
describe X C
compare L
liken L
characterize X
characterise X
portray X
depict X
brand C X
label C X
dub C
term C
deem C
call C
pronounce C Q T
proclaim S T Q C
profess T I
herald X
cite X
quote T
tout N X
decree T Q
rule S T P
find T
certify T
judge T C
stipulate T S
bet S T
wager T
interject Q
interrupt Q
intone Q
begin Q
continue Q
start Q
finish Q
open Q
persist Q
text Q T
email Q T A
e-mail Q T A
cable Q T
phone Q
read Q T
recite Q
sing Q
pray Q T
preach T Q
teach T
counsel T Q D
appeal Q
vouch T
volunteer T Q
venture Q T
offer Q
posit T
postulate T
hypothesize T
surmise S T
reckon S T Q P
figure S T Q P
guess S T Q P
rebroadcast Q
chime Q
chip/in Q T
chime/in Q T
butt/in Q
break/in Q
cut/in Q
shoot/back Q T
fire/back Q T
hit/back Q T
push/back Q
snap/back Q
bark/back Q
write/back Q T
go/on Q
carry/on Q
sum/up Q
point/out S T Q P
spell/out T Q
lay/out T
blurt/out Q T
cry/out Q
call/out Q
sound/off Q
let/slip T
let/it-be-known T
make/clear S T Q
make/it-clear S T Q
make/plain S T
make/it-plain S T
make/known T
make/the-case T
make/the-point T
go/on-record Q
take/the-view T
leave/no-doubt T
give/warning T
serve/notice T
go/so-far-as Q
put/it Q P
give/away T
wave/off N
rule/out N G
brush/off N X
shrug/off N X
write/off N X
laugh/off N X
call/for U
pay/tribute-to U
call/on E
call/upon E
appeal/for U
ask/for U
claim/responsibility U
appeal/to E
argue/for U
argue/against U
advocate T N G
advocate/for U
plead/for U
plead/with E
warn/of U
warn/about U
warn/against U
caution/against U
advise/against U
speak/out Q
speak/of U
complain/of U
complain/about U
boast/of U
boast/about U
joke/about U
hint/at U
point/to U
object/to U
rail/against U
inveigh/against U
protest/against U
insist/on U
admit/to U
confess/to U
attest/to U
testify/about U
testify/to U
apologize/for U
apologise/for U
contradict N
`,
  /** Documents, findings and signs that speak: polls, reports, figures. */
  SHOW: `
show S T P
find T P
reveal S T
suggest S T
indicate S T
demonstrate T
prove T
note S T
detail T
describe T
conclude S T
confirm S T
illustrate T
read Q
`,
  /** Held, not said: belief, expectation, feeling, intent. */
  BELIEF: `
believe S T P
think S T P
expect S T P N D I
hope S T P
fear S T P
feel S T
assume S T
suppose S T
suspect S T P
doubt T S N
know T
understand T
realize T
realise T
recognize T
recognise T
see X
view X
regard X
worry S T
anticipate T
imagine S T
envision T
foresee N
sense T
accept T
trust T
wish S
dream T
`,
} as const;
