import './tokens.css';

export * from './Button.tsx';
export * from './Dialog.tsx';
export * from './Field.tsx';
export * from './LinkButton.tsx';
export * from './Notice.tsx';
export * from './Progress.tsx';
