import { buildSample, readGold, SAMPLE_NAMES } from '../samples/sample.ts';

/** How the checks do on one sample, aligned by the project itself. */
export interface PlantedFigures {
  readonly name: string;
  readonly planted: number;
  readonly found: number;
  /** Planted errors of which the odd version is known, and those of them of which it was named. */
  readonly withOdd: number;
  readonly oddRight: number;
  /** Errors and warnings that report nothing planted. */
  readonly alarms: number;
}

/** Aligns and checks the samples, and compares the issues with what is planted in them. */
export function readPlanted(): PlantedFigures[] {
  return SAMPLE_NAMES.map((name) => {
    const { discrepancies } = readGold(name);
    const { project, reports } = buildSample(name);
    const issues = project.issues.filter(({ severity }) => severity !== 'info');
    const told = discrepancies.map((planted) => issues.filter((issue) => reports(issue, planted)));
    const withOdd = discrepancies.flatMap(({ odd }, index) => (odd === undefined ? [] : [{ odd, index }]));
    return {
      name,
      planted: discrepancies.length,
      found: told.filter((list) => list.length > 0).length,
      withOdd: withOdd.length,
      oddRight: withOdd.filter(({ odd, index }) => told[index]!.some((issue) => issue.odd === odd)).length,
      alarms: issues.filter((issue) => !discrepancies.some((planted) => reports(issue, planted))).length,
    };
  });
}
