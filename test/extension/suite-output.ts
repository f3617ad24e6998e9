/**
 * Begins every line that a suite reports. VS Code's own messages go to the same console;
 * test/host tells them apart by this mark and takes it off again.
 */
export const suiteMark = '[suite] ';
