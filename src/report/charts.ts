/** The light door of this room: geometry that pages draw with too, without jsPDF. */
export * from './charts/barGeometry.ts';
export * from './charts/radarGeometry.ts';
export * from './charts/spreadLabels.ts';
export * from './charts/stepGeometry.ts';
