import { render } from 'preact';
import '@/components/ui/base.css';
import { browser } from 'wxt/browser';
import { Popup } from './Popup';
import { readTabInFront } from './read-tab-in-front';

const root = document.getElementById('root');
if (!root) throw new Error('popup.html has no #root');
document.documentElement.lang = browser.i18n.getUILanguage();
render(<Popup tab={await readTabInFront()} />, root);
