// Written so that any Node since 12 can read it.
const OLDEST = [20, 19];

/** Ends the process with a clear message when this Node is older than package.json's `engines` asks for. */
export function checkNodeVersion(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  process.stderr.write(
    `Rapporteur needs Node ${OLDEST.join('.')} or later; this is ${version} (${process.execPath}).\n` +
      'Install a current one from https://nodejs.org, or with a version manager: nvm install\n',
  );
  process.exit(1);
}
