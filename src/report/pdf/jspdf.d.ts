// The browser build, so that Node and browsers make the same bytes; the package names types for its root only.
declare module 'jspdf/dist/jspdf.es.min.js' {
  export { jsPDF } from 'jspdf';
}
