/** The version of the messages between a frame and the page around it. */
export const VERSION = 1;
