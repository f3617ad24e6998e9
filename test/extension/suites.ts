import './activation.test';
import './diagnostics.test';
import './files.test';
import './code-actions.test';
import './commands.test';
import './language.test';
import './status.test';
import './preview.test';
