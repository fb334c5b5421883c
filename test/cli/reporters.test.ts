import { describe, expect, it } from 'vitest';
import type { ReportMessage } from '../../src/disk/edition/build-report.ts';
import { reporters } from '../../src/cli/reporters/index.ts';

const dangling: ReportMessage = {
  severity: 'error',
  id: 'pointer-dangling',
  stage: 'validate',
  file: 'output/tei/d3,1.xml',
  line: 12,
  column: 3,
  wording: 'The pointer "#d9" points at nothing: 100%',
  help: 'Mend it.\nOr remove it.',
  path: '/TEI/text[1]',
};
const broken: ReportMessage = {
  ...dangling,
  id: 'rule-broken',
  rule: 'one-base-witness',
  origin: { line: 6, column: 9 },
};
const remark: ReportMessage = {
  severity: 'remark',
  id: 'utf-16',
  stage: 'read',
  file: 'a b.xml',
  wording: 'The file is UTF-16',
  help: 'It is read.',
};

describe('json', () => {
  it('has every message and how many files were checked', () => {
    const written: unknown = JSON.parse(reporters.json([dangling, remark], 7));
    expect(written).toEqual({ checked: 7, messages: [dangling, remark] });
  });
});

describe('github', () => {
  it('writes a command a message, with what would end it escaped', () => {
    expect(reporters.github([dangling, remark], 2).split('\n')).toEqual([
      '::error file=output/tei/d3%2C1.xml,line=12,col=3,title=pointer-dangling::The pointer "#d9" points at nothing: 100%25 (in /TEI/text[1]). Mend it.%0AOr remove it.',
      '::notice file=a b.xml,title=utf-16::The file is UTF-16. It is read.',
      '',
    ]);
  });

  it('names the rule that is broken, and the line of the notes', () => {
    expect(reporters.github([broken], 1)).toMatch(
      /title=one-base-witness::.* \(in \/TEI\/text\[1\]; read in line 6 of the notes\)/,
    );
  });

  it('writes nothing where there is nothing to say', () => {
    expect(reporters.github([], 2)).toBe('');
  });
});

describe('sarif', () => {
  it('has a rule an id and a place a message', () => {
    const { version, runs } = JSON.parse(reporters.sarif([dangling, remark, dangling], 2)) as {
      version: string;
      runs: { tool: { driver: { rules: unknown } }; results: unknown[] }[];
    };
    expect(version).toBe('2.1.0');
    expect(runs[0]?.tool.driver.rules).toEqual([{ id: 'pointer-dangling' }, { id: 'utf-16' }]);
    expect(runs[0]?.results[0]).toEqual({
      ruleId: 'pointer-dangling',
      level: 'error',
      message: {
        text: 'The pointer "#d9" points at nothing: 100% (in /TEI/text[1]). Mend it.\nOr remove it.',
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'output/tei/d3,1.xml' },
            region: { startLine: 12, startColumn: 3 },
          },
          logicalLocations: [{ fullyQualifiedName: '/TEI/text[1]' }],
        },
      ],
    });
  });

  it('names the rule that is broken, and the line of the notes', () => {
    const { runs } = JSON.parse(reporters.sarif([broken], 1)) as {
      runs: { tool: { driver: { rules: unknown } }; results: unknown[] }[];
    };
    expect(runs[0]?.tool.driver.rules).toEqual([{ id: 'one-base-witness' }]);
    expect(runs[0]?.results[0]).toMatchObject({
      ruleId: 'one-base-witness',
      properties: { origin: { line: 6, column: 9 } },
    });
  });

  it('has no region where there is no line', () => {
    expect(reporters.sarif([remark], 1)).not.toContain('region');
  });
});

describe('people', () => {
  it('read where the element is and where it was read', () => {
    expect(reporters.people([broken], 1)).toContain(
      'output/tei/d3,1.xml:12:3  The pointer "#d9" points at nothing: 100% (in /TEI/text[1]; read in line 6 of the notes)\n',
    );
  });

  it('counts files and errors', () => {
    expect(reporters.people([], 1)).toBe('1 file checked, 0 errors.\n');
    expect(reporters.people([dangling, remark], 2)).toMatch(/^2 files checked, 1 error\.$/m);
  });
});
