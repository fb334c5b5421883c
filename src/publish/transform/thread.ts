import { engine } from './engine.ts';
import { runStylesheet } from './run-stylesheet.ts';

// This is what a thread for stylesheets runs: the engine is ready when the first TEI comes.
engine();

export default runStylesheet;
