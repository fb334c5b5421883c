import type { Point } from 'unist';
import { VFile } from 'vfile';
import { location } from 'vfile-location';

// #import "@preview/cetz:0.3.1": canvas
//          ^
const asked = /\b(?:import|include)\b[\s(]*"(@[^"]*)"/g;

/** The packages that a template asks for, which the typesetter would fetch from the network. */
export function packagesIn(template: string): { name: string; place: Point | undefined }[] {
  const places = location(new VFile({ value: template }));
  return [...template.matchAll(asked)].map(({ 0: whole, 1: name = '', index }) => ({
    name,
    place: places.toPoint(index + whole.indexOf('"')),
  }));
}
