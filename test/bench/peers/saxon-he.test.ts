import { describe, expect, it } from 'vitest';
import { spelledOut } from '../../../bench/peers/saxon-he.ts';

describe('patterns for Saxon-HE', () => {
  it('have a union in brackets written out', () => {
    expect(spelledOut('<xsl:template match="place/(country | region)" mode="m">')).toBe(
      '<xsl:template match="place/country | place/region" mode="m">',
    );
  });

  it.each(['match="place/country | region"', 'select="place/(country | region)"', 'match="f(a)"'])(
    'are left as they are: %s',
    (pattern) => {
      expect(spelledOut(pattern)).toBe(pattern);
    },
  );
});
