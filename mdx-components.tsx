import type { MDXComponents } from 'mdx/types';

/** HTML elements, and the rest of a page as it stands: a lesson's own vocabulary is handed to it by its page. */
const components: MDXComponents = {
  ul: (props) => <ul className="pl" {...props} />,
  ol: (props) => <ol className="nl" {...props} />,
  table: (props) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable by keyboard.
    <div className="tblwrap" tabIndex={0}>
      <table {...props} />
    </div>
  ),
  Rest: ({ children }) => children,
};

export function useMDXComponents(): MDXComponents {
  return components;
}
