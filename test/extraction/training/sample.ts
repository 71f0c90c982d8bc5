/** A treebank of our own, too small to learn much from: for tests of reading and of training. */
export const SAMPLE = `# newdoc id = one
# newpar
# sent_id = one-1
# text = Ministers don't talk.
1\tMinisters\tminister\tNOUN\tNNS\t_\t4\tnsubj\t_\t_
2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_
2\tdo\tdo\tAUX\tVBP\t_\t4\taux\t_\t_
3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
4\ttalk\ttalk\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

# sent_id = one-2
# text = She met soldiers in Rome.
1\tShe\tshe\tPRON\tPRP\t_\t2\tnsubj\t_\t_
2\tmet\tmeet\tVERB\tVBD\t_\t0\troot\t_\t_
3\tsoldiers\tsoldier\tNOUN\tNNS\t_\t2\tobj\t_\t_
4\tin\tin\tADP\tIN\t_\t5\tcase\t_\t_
5\tRome\tRome\tPROPN\tNNP\t_\t2\tobl:in\t_\tSpaceAfter=No
5.1\tthere\tthere\tADV\tRB\t_\t_\t_\t_\t_
6\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

# newdoc id = two
# newpar
# sent_id = two-1
# text = Soldiers met ministers in Paris.
1\tSoldiers\tsoldier\tNOUN\tNNS\t_\t2\tnsubj\t_\t_
2\tmet\tmeet\tVERB\tVBD\t_\t0\troot\t_\t_
3\tministers\tminister\tNOUN\tNNS\t_\t2\tobj\t_\t_
4\tin\tin\tADP\tIN\t_\t5\tcase\t_\t_
5\tParis\tParis\tPROPN\tNNP\t_\t2\tobl\t_\tSpaceAfter=No
6\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

# sent_id = two-2
# text = Talks in Rome fail.
1\tTalks\ttalk\tNOUN\tNNS\t_\t4\tnsubj\t_\t_
2\tin\tin\tADP\tIN\t_\t3\tcase\t_\t_
3\tRome\tRome\tPROPN\tNNP\t_\t1\tnmod\t_\t_
4\tfail\tfail\tVERB\tVBP\t_\t0\troot\t_\tSpaceAfter=No
5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

`;
