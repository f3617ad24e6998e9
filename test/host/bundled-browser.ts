import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { promisify } from 'node:util';
import type { BrowserProgram } from './browser';
import { installOnce } from './install';
import { step } from './progress';
import { hostFolders, projectFolder } from './project';

/** The Chromium inside @sparticuz/chromium, with the libraries and fonts that a bare Linux lacks. */
export async function bundledBrowser(): Promise<BrowserProgram> {
  // The last number counts changes of what is put beside the browser.
  const folder = path.join(hostFolders.tested, `chromium-${chromiumVersion}-1`);
  if (!existsSync(folder)) await step(unpacking, () => installOnce(folder, unpack));
  return {
    executablePath: path.join(folder, 'chromium'),
    environment: {
      LD_LIBRARY_PATH: [path.join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH'] ?? ''].filter(Boolean).join(':'),
      FONTCONFIG_FILE: path.join(folder, 'fonts.conf'),
      XDG_CACHE_HOME: path.join(folder, 'cache'),
    },
  };
}

const chromiumVersion = '147.0.0';

const unpacking = { en: 'Unpacking the browser', de: 'Browser auspacken' };

async function unpack(folder: string): Promise<void> {
  await unpackChromium(folder);
  const dejavu = path.join(path.dirname(createRequire(__filename).resolve('dejavu-fonts-ttf/package.json')), 'ttf');
  await Promise.all(monospaceFonts.map(font => copyFile(path.join(dejavu, font), path.join(folder, 'fonts', 'fonts', font))));
  await writeFile(path.join(folder, 'fonts.conf'), fontConfiguration);
}

/** The package unpacks into the folder for temporary files, and adds the libraries only where it sees AWS. */
async function unpackChromium(folder: string): Promise<void> {
  const script = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: projectFolder,
    env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
  });
}

const monospaceFonts = ['DejaVuSansMono.ttf', 'DejaVuSansMono-Bold.ttf', 'DejaVuSansMono-Oblique.ttf'];

/** Only these fonts, so that a picture looks the same on every machine. */
const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
  <alias><family>system-ui</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`;
