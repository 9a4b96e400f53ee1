import * as yaml from 'js-yaml';
import { Job } from 'kubernetes-models/batch/v1/Job';
import { expect, test } from 'vitest';
import { projectFile } from './support/texts.ts';

type JobManifest = ConstructorParameters<typeof Job>[0];

/** The manifest that docs/batch.md shows. */
const manifest = yaml.load(projectFile('docs/kubernetes-job.yaml')) as NonNullable<JobManifest>;

test('the manifest is a Job as Kubernetes defines it', () => {
  expect(() => new Job(manifest).validate()).not.toThrow();
  const broken = { ...manifest, spec: { ...manifest.spec, completions: 'eight' } } as unknown as NonNullable<JobManifest>;
  expect(() => new Job(broken).validate()).toThrow(/completions/);
});

test('it has as many parts as shards', () => {
  const { spec } = manifest;
  const command = spec?.template.spec?.containers[0]?.command?.at(-1) ?? '';
  expect(command).toContain(`/${spec?.completions}"`);
});
