import type { components } from "./types.gen.ts";

type Schemas = components["schemas"];

/** A thin Workflow (https://argo-workflows.readthedocs.io/en/latest/fields/#workflow). */
export type Workflow = Schemas["Workflow"];

/** A thin Workflow inside a Sensor, named by the parameters of its trigger. */
export type TriggeredWorkflow = Schemas["TriggeredWorkflow"];

/** The fields that a Workflow may set beside its template. */
export type ThinWorkflowSpec = Schemas["ThinWorkflowSpec"];

/** Names the template of a thin Workflow. */
export type WorkflowTemplateRef = Schemas["WorkflowTemplateRef"];

/** What a Workflow runs (https://argo-workflows.readthedocs.io/en/latest/workflow-templates/). */
export type WorkflowTemplate = Schemas["WorkflowTemplate"];

/** What a WorkflowTemplate holds. */
export type WorkflowSpec = Schemas["WorkflowSpec"];

/** Starts thin Workflows by the clock (https://argo-workflows.readthedocs.io/en/latest/cron-workflows/). */
export type CronWorkflow = Schemas["CronWorkflow"];

/** What a CronWorkflow holds. */
export type CronWorkflowSpec = Schemas["CronWorkflowSpec"];

/** One template: exactly one of container, suspend and steps. */
export type Template = Schemas["Template"];

/** The main container of a template. */
export type WorkflowContainer = Schemas["WorkflowContainer"];

/** Waits for a person or for a time. */
export type SuspendTemplate = Schemas["SuspendTemplate"];

/** One step of a group of steps. */
export type WorkflowStep = Schemas["WorkflowStep"];

/** The parameters given to a Workflow, template or step. */
export type Arguments = Schemas["Arguments"];

/** One parameter; its value is a string, whatever it means. */
export type Parameter = Schemas["Parameter"];

/** What a template takes. */
export type Inputs = Schemas["Inputs"];

/** One parameter that a template takes. */
export type InputParameter = Schemas["InputParameter"];

/** A file made of text, which needs no artifact repository. */
export type RawArtifact = Schemas["RawArtifact"];

/** What a template gives back. */
export type Outputs = Schemas["Outputs"];

/** One parameter that a template gives back. */
export type OutputParameter = Schemas["OutputParameter"];

/** How a Workflow repeats a failed pod; the limit counts repetitions and is a string. */
export type RetryStrategy = Schemas["RetryStrategy"];

/** Mutexes and semaphores, in the plural since 3.6. */
export type Synchronization = Schemas["Synchronization"];

/** A lock held by one Workflow at a time. */
export type Mutex = Schemas["Mutex"];

/** A lock held by as many Workflows as a ConfigMap says. */
export type Semaphore = Schemas["Semaphore"];

/** How long a finished Workflow is kept. */
export type TtlStrategy = Schemas["TtlStrategy"];

/** When the pods of a Workflow are deleted. */
export type PodGc = Schemas["PodGc"];

/** Labels and annotations that a Workflow gets from its template. */
export type WorkflowMetadata = Schemas["WorkflowMetadata"];

/** Metrics that the controller counts for a Workflow. */
export type Metrics = Schemas["Metrics"];

/** One counter. */
export type PrometheusMetric = Schemas["PrometheusMetric"];
