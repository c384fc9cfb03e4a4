/** The event of a window when something that its page needs could not be loaded: whoever asked for it has said so. */
export const failureEvent = 'failure';
