import { useMutation, useQuery, useSubscription } from 'urql';
import { formatCount } from '../../shared/format';
import { CancelIngestMutation, type Job, JobProgress, JobsQuery } from './operations';

const MOST = 5;
/** A list without any job says of itself only so that it is one of jobs, and has to be read again when one begins. */
const ABOUT_JOBS = { additionalTypenames: ['IngestJob'] };

/** What the server takes in, each job with its progress. */
export const Jobs = () => {
  const [{ data }] = useQuery({ query: JobsQuery, requestPolicy: 'cache-and-network', context: ABOUT_JOBS });
  const jobs = data?.ingestJobs.slice(0, MOST) ?? [];
  if (jobs.length === 0) return null;
  return (
    <section className="jobs" aria-label="Jobs">
      <h2>Jobs</h2>
      <ul>
        {jobs.map((job) => (
          <JobLine key={job.id} listed={job} />
        ))}
      </ul>
    </section>
  );
};

const JobLine = ({ listed }: { listed: Job }) => {
  const isRunning = listed.state === 'RUNNING';
  const [{ data }] = useSubscription({ query: JobProgress, variables: { id: listed.id }, pause: !isRunning });
  const [stopping, cancel] = useMutation(CancelIngestMutation);
  const job = data?.ingestProgress ?? listed;
  return (
    <li>
      <p className="row">
        <b>{job.state.toLowerCase()}</b>
        <span className="quiet number" role="status">
          {formatCount(job.done)}
          {job.total !== null && ` of ${formatCount(job.total)}`}: {formatCount(job.created)} new,{' '}
          {formatCount(job.unchanged)} stored before, {formatCount(job.rejected)} rejected
        </span>
        {job.state === 'RUNNING' && (
          <button
            type="button"
            className="button plain"
            disabled={stopping.fetching}
            onClick={() => void cancel({ id: job.id })}
          >
            Stop
          </button>
        )}
      </p>
      {job.state === 'RUNNING' && (
        <progress aria-label="Progress" {...(job.total ? { value: job.done, max: job.total } : {})} />
      )}
      {job.error && <p className="notice">{job.error}</p>}
      {job.rejections.slice(0, MOST).map(({ origin, message }) => (
        <p key={origin} className="small quiet">
          {origin}: {message}
        </p>
      ))}
    </li>
  );
};
