import { answerWithAddress } from '../../lib/extension/file-address.ts';

// A page without a window, open for as long as the browser takes to write a backup file.
answerWithAddress();
