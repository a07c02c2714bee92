// Stands in for html2canvas, canvg and dompurify, which jsPDF would load for HTML and SVG; the report uses neither.
export {};
