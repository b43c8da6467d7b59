/** How many emergency numbers stand on top of a frame: as many as stand side by side in a narrow column. */
export const FRAME_NUMBERS = 2;
