import { surviveClosedPipes } from './output';
import { buildProgram } from './program';
import { reportError } from './report-error';

surviveClosedPipes();
buildProgram()
  .parseAsync(process.argv)
  .catch((error: unknown) => {
    process.exitCode = reportError(error);
  });
