/** The words of the workbook that the report does not have. */
export type SheetWords = {
  readonly names: {
    readonly overview: string;
    readonly levels: string;
    readonly subdomains: string;
    readonly gaps: string;
    readonly plan: string;
    readonly packLevels: string;
    readonly packElements: string;
    readonly answers: string;
    readonly sections: string;
    readonly securityItems: string;
    readonly securityPlan: string;
    readonly securityAnswers: string;
    readonly criteria: (edition: string) => string;
    readonly ladderPlan: (edition: string) => string;
  };
  readonly company: string;
  readonly item: string;
  readonly content: string;
  readonly notice: string;
  readonly group: string;
  readonly exact: string;
  readonly level: string;
  readonly score: string;
  readonly threshold: string;
  readonly state: string;
  readonly element: string;
  readonly weight: string;
  readonly maturity: string;
  readonly ceiling: string;
  readonly subdomain: string;
  readonly from: string;
  readonly to: string;
  readonly firstMonth: string;
  readonly lastMonth: string;
  readonly id: string;
};
