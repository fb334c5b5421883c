import { engine } from './engine.ts';
import { perform } from './perform.ts';

// This is what a thread for stylesheets runs: the engine is ready when the first TEI comes.
engine();

export default perform;
