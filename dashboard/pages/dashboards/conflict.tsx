interface ConflictProps {
  /** Saves over what the other one saved. */
  onOverwrite: () => void;
  /** Drops the changes made here. */
  onTakeTheirs: () => void;
}

/** Somebody saved the dashboard while it was changed here: nothing is lost until the reader has chosen. */
export const Conflict = ({ onOverwrite, onTakeTheirs }: ConflictProps) => (
  <div className="state problem" role="alert">
    <h2>Somebody else saved it meanwhile</h2>
    <p>Nothing of yours is stored yet, and nothing of theirs is lost.</p>
    <div className="row">
      <button type="button" className="button primary" onClick={onTakeTheirs}>
        Show me theirs
      </button>
      <button type="button" className="button" onClick={onOverwrite}>
        Save mine over it
      </button>
    </div>
  </div>
);
