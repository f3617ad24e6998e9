declare module 'mocha/mocha.mjs';
