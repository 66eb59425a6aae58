import './every-language.ts';

export * from './pipeline.ts';
