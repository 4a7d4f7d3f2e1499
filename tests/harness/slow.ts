/** Whether all tests are wanted, also those that take long and seldom find what the others do not. */
export const ALL = import.meta.env['VITE_ALL_TESTS'] !== undefined
