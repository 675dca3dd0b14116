import { useId } from "react";

type ProgressProps = {
  readonly label: string;
  /** From 0 to 1; `undefined` while nobody knows how long it takes. */
  readonly value: number | undefined;
  /** What has been done so far, in words. */
  readonly text?: string;
};

export function Progress({ label, value, text }: ProgressProps) {
  const labelId = useId();
  const percent = value === undefined ? undefined : Math.round(Math.min(Math.max(value, 0), 1) * 100);
  return (
    <div
      className="progress"
      role="progressbar"
      aria-labelledby={labelId}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={text}
    >
      <span className="progress-words">
        <span id={labelId}>{label}</span>
        <span className="progress-value">{text ?? (percent === undefined ? "" : `${percent} %`)}</span>
      </span>
      <span className="progress-track">
        <span
          className={percent === undefined ? "progress-fill moving" : "progress-fill"}
          {...(percent !== undefined && { style: { inlineSize: `${percent}%` } })}
        />
      </span>
    </div>
  );
}
