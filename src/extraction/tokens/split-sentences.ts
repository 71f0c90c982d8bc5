/** The splitter lives in the model, because reads of the graph cut sentences too; extraction names it from here. */
export { splitSentences } from '../../model/split-sentences';
