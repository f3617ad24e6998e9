import { registerComponents } from './components';
import { listen, post } from './host';
import { Page } from './page';

/** The page inside the panel: takes what the extension sends, computes the shown view and patches it in. */
registerComponents();
const page = new Page(document.body.appendChild(document.createElement('div')));
listen((message) => page.receive(message));
post({ type: 'ready' });
