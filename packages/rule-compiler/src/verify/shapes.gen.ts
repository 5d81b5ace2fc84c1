// Made by `node packages/rule-compiler/scripts/generate-shapes.ts` from the Go types of Argo Events (its version is in
// test/conformance/go.mod) and those of Kubernetes that they hold. Do not edit.

/**
 * One line per type: its name, then name:type of each field. []T is a list, {}T a map from text. Kept as text because
 * it is parsed at the first lookup only.
 */
export const shapeRows: string = `
AMQPConsumeConfig consumerTag:string autoAck:bool exclusive:bool noLocal:bool noWait:bool
AMQPEventSource url:string exchangeName:string exchangeType:string routingKey:string connectionBackoff:Backoff jsonBody:bool tls:TLSConfig metadata:{}string exchangeDeclare:AMQPExchangeDeclareConfig queueDeclare:AMQPQueueDeclareConfig queueBind:AMQPQueueBindConfig consume:AMQPConsumeConfig auth:BasicAuth urlSecret:SecretKeySelector filter:EventSourceFilter
AMQPExchangeDeclareConfig durable:bool autoDelete:bool internal:bool noWait:bool
AMQPQueueBindConfig noWait:bool
AMQPQueueDeclareConfig name:string durable:bool autoDelete:bool exclusive:bool noWait:bool arguments:string
AWSElasticBlockStoreVolumeSource volumeID:string fsType:string partition:int32 readOnly:bool
AWSLambdaTrigger functionName:string accessKey:SecretKeySelector secretKey:SecretKeySelector region:string payload:[]TriggerParameter parameters:[]TriggerParameter invocationType:string roleARN:string
AWSMSKIAMConfig region:string
Affinity nodeAffinity:NodeAffinity podAffinity:PodAffinity podAntiAffinity:PodAntiAffinity
AppArmorProfile type:string localhostProfile:string
ArgoWorkflowTrigger source:ArtifactLocation operation:string parameters:[]TriggerParameter args:[]string
ArtifactLocation s3:S3Artifact inline:string file:FileArtifact url:URLArtifact configmap:ConfigMapKeySelector git:GitArtifact resource:K8SResource
AzureDiskVolumeSource diskName:string diskURI:string cachingMode:string fsType:string readOnly:bool kind:string
AzureEventHubsTrigger fqdn:string hubName:string sharedAccessKeyName:SecretKeySelector sharedAccessKey:SecretKeySelector payload:[]TriggerParameter parameters:[]TriggerParameter
AzureEventsHubEventSource fqdn:string sharedAccessKeyName:SecretKeySelector sharedAccessKey:SecretKeySelector hubName:string metadata:{}string filter:EventSourceFilter
AzureFileVolumeSource secretName:string shareName:string readOnly:bool
AzureQueueStorageEventSource storageAccountName:string connectionString:SecretKeySelector queueName:string jsonBody:bool dlq:bool metadata:{}string filter:EventSourceFilter decodeMessage:bool waitTimeInSeconds:int32
AzureServiceBusEventSource connectionString:SecretKeySelector queueName:string topicName:string subscriptionName:string tls:TLSConfig jsonBody:bool metadata:{}string filter:EventSourceFilter fullyQualifiedNamespace:string deferDelete:bool
AzureServiceBusTrigger connectionString:SecretKeySelector queueName:string topicName:string subscriptionName:string tls:TLSConfig payload:[]TriggerParameter parameters:[]TriggerParameter
Backoff duration:Int64OrString factor:Amount jitter:Amount steps:int32
BasicAuth username:SecretKeySelector password:SecretKeySelector
BitbucketAuth basic:BitbucketBasicAuth oauthToken:SecretKeySelector
BitbucketBasicAuth username:SecretKeySelector password:SecretKeySelector
BitbucketEventSource deleteHookOnFinish:bool metadata:{}string webhook:WebhookContext auth:BitbucketAuth events:[]string owner:string projectKey:string repositorySlug:string repositories:[]BitbucketRepository filter:EventSourceFilter
BitbucketRepository owner:string repositorySlug:string
BitbucketServerEventSource webhook:WebhookContext projectKey:string repositorySlug:string projects:[]string repositories:[]BitbucketServerRepository events:[]string skipBranchRefsChangedOnOpenPR:bool oneEventPerChange:bool accessToken:SecretKeySelector webhookSecret:SecretKeySelector bitbucketserverBaseURL:string deleteHookOnFinish:bool metadata:{}string filter:EventSourceFilter tls:TLSConfig checkInterval:string
BitbucketServerRepository projectKey:string repositorySlug:string
CSIVolumeSource driver:string readOnly:bool fsType:string volumeAttributes:{}string nodePublishSecretRef:LocalObjectReference
CalendarEventSource schedule:string interval:string exclusionDates:[]string timezone:string metadata:{}string persistence:EventPersistence filter:EventSourceFilter
Capabilities add:[]string drop:[]string
CatchupConfiguration enabled:bool maxDuration:string
CephFSVolumeSource monitors:[]string path:string user:string secretFile:string secretRef:LocalObjectReference readOnly:bool
CinderVolumeSource volumeID:string fsType:string readOnly:bool secretRef:LocalObjectReference
ClusterTrustBundleProjection name:string signerName:string labelSelector:LabelSelector optional:bool path:string
Condition type:string status:string lastTransitionTime:Time reason:string message:string
ConditionsResetByTime cron:string timezone:string
ConditionsResetCriteria byTime:ConditionsResetByTime
ConfigMapEnvSource name:string optional:bool
ConfigMapKeySelector name:string key:string optional:bool
ConfigMapPersistence name:string createIfNotExist:bool
ConfigMapProjection name:string items:[]KeyToPath optional:bool
ConfigMapVolumeSource name:string items:[]KeyToPath defaultMode:int32 optional:bool
Container resources:ResourceRequirements imagePullPolicy:string securityContext:SecurityContext volumeMounts:[]VolumeMount env:[]EnvVar envFrom:[]EnvFromSource
CustomTrigger serverURL:string secure:bool certSecret:SecretKeySelector serverNameOverride:string spec:{}string parameters:[]TriggerParameter payload:[]TriggerParameter
DataFilter path:string type:string value:[]string comparator:string template:string
DownwardAPIProjection items:[]DownwardAPIVolumeFile
DownwardAPIVolumeFile path:string fieldRef:ObjectFieldSelector resourceFieldRef:ResourceFieldSelector mode:int32
DownwardAPIVolumeSource items:[]DownwardAPIVolumeFile defaultMode:int32
EmailTrigger parameters:[]TriggerParameter username:string smtpPassword:SecretKeySelector host:string port:int32 to:[]string from:string subject:string body:string
EmitterEventSource broker:string channelKey:string channelName:string username:SecretKeySelector password:SecretKeySelector connectionBackoff:Backoff jsonBody:bool tls:TLSConfig metadata:{}string filter:EventSourceFilter
EmptyDirVolumeSource medium:string sizeLimit:Quantity
EnvFromSource prefix:string configMapRef:ConfigMapEnvSource secretRef:SecretEnvSource
EnvVar name:string value:string valueFrom:EnvVarSource
EnvVarSource fieldRef:ObjectFieldSelector resourceFieldRef:ResourceFieldSelector configMapKeyRef:ConfigMapKeySelector secretKeyRef:SecretKeySelector
EphemeralVolumeSource volumeClaimTemplate:PersistentVolumeClaimTemplate
EventContext id:string source:string specversion:string type:string datacontenttype:string subject:string time:Time
EventDependency name:string eventSourceName:string eventName:string filters:EventDependencyFilter transform:EventDependencyTransformer filtersLogicalOperator:string
EventDependencyFilter time:TimeFilter context:EventContext data:[]DataFilter exprs:[]ExprFilter dataLogicalOperator:string exprLogicalOperator:string script:string
EventDependencyTransformer jq:string script:string
EventPersistence catchup:CatchupConfiguration configMap:ConfigMapPersistence
EventSource kind:string apiVersion:string metadata:ObjectMeta spec:EventSourceSpec status:EventSourceStatus
EventSourceFilter expression:string
EventSourceSpec eventBusName:string template:Template service:Service minio:{}S3Artifact calendar:{}CalendarEventSource file:{}FileEventSource resource:{}ResourceEventSource webhook:{}WebhookEventSource amqp:{}AMQPEventSource kafka:{}KafkaEventSource mqtt:{}MQTTEventSource nats:{}NATSEventsSource sns:{}SNSEventSource sqs:{}SQSEventSource pubSub:{}PubSubEventSource github:{}GithubEventSource gitlab:{}GitlabEventSource hdfs:{}HDFSEventSource slack:{}SlackEventSource storageGrid:{}StorageGridEventSource azureEventsHub:{}AzureEventsHubEventSource stripe:{}StripeEventSource emitter:{}EmitterEventSource redis:{}RedisEventSource nsq:{}NSQEventSource pulsar:{}PulsarEventSource generic:{}GenericEventSource replicas:int32 bitbucketserver:{}BitbucketServerEventSource bitbucket:{}BitbucketEventSource redisStream:{}RedisStreamEventSource azureServiceBus:{}AzureServiceBusEventSource azureQueueStorage:{}AzureQueueStorageEventSource sftp:{}SFTPEventSource gerrit:{}GerritEventSource mns:{}MNSEventSource
EventSourceStatus conditions:[]Condition
ExprFilter expr:string fields:[]PayloadField
FCVolumeSource targetWWNs:[]string lun:int32 fsType:string readOnly:bool wwids:[]string
FileArtifact path:string
FileEventSource eventType:string watchPathConfig:WatchPathConfig polling:bool metadata:{}string filter:EventSourceFilter
FlexVolumeSource driver:string fsType:string secretRef:LocalObjectReference readOnly:bool options:{}string
FlockerVolumeSource datasetName:string datasetUUID:string
GCEPersistentDiskVolumeSource pdName:string fsType:string partition:int32 readOnly:bool
GenericEventSource url:string config:string insecure:bool jsonBody:bool metadata:{}string authSecret:SecretKeySelector filter:EventSourceFilter
GerritEventSource webhook:WebhookContext hookName:string events:[]string auth:BasicAuth gerritBaseURL:string deleteHookOnFinish:bool metadata:{}string projects:[]string sslVerify:bool filter:EventSourceFilter maxTries:int64
GitArtifact url:string cloneDirectory:string creds:GitCreds sshKeySecret:SecretKeySelector filePath:string branch:string tag:string ref:string remote:GitRemoteConfig insecureIgnoreHostKey:bool githubApp:GithubAppCreds
GitCreds username:SecretKeySelector password:SecretKeySelector
GitRemoteConfig name:string urls:[]string
GitRepoVolumeSource repository:string revision:string directory:string
GithubAppCreds privateKey:SecretKeySelector appID:int64 installationID:int64
GithubEventSource id:int64 webhook:WebhookContext owner:string repository:string events:[]string apiToken:SecretKeySelector webhookSecret:SecretKeySelector insecure:bool active:bool contentType:string githubBaseURL:string githubUploadURL:string deleteHookOnFinish:bool metadata:{}string repositories:[]OwnedRepositories organizations:[]string githubApp:GithubAppCreds filter:EventSourceFilter
GitlabEventSource webhook:WebhookContext projectID:string events:[]string accessToken:SecretKeySelector enableSSLVerification:bool gitlabBaseURL:string deleteHookOnFinish:bool metadata:{}string projects:[]string secretToken:SecretKeySelector filter:EventSourceFilter groups:[]string
GlusterfsVolumeSource endpoints:string path:string readOnly:bool
HDFSEventSource directory:string path:string pathRegexp:string type:string checkInterval:string addresses:[]string hdfsUser:string krbCCacheSecret:SecretKeySelector krbKeytabSecret:SecretKeySelector krbUsername:string krbRealm:string krbConfigConfigMap:ConfigMapKeySelector krbServicePrincipalName:string metadata:{}string filter:EventSourceFilter
HTTPTrigger url:string payload:[]TriggerParameter tls:TLSConfig method:string parameters:[]TriggerParameter timeout:int64 basicAuth:BasicAuth headers:{}string secureHeaders:[]SecureHeader dynamicHeaders:[]TriggerParameter host:string
HostPathVolumeSource path:string type:string
ISCSIVolumeSource targetPortal:string iqn:string lun:int32 iscsiInterface:string fsType:string readOnly:bool portals:[]string chapAuthDiscovery:bool chapAuthSession:bool secretRef:LocalObjectReference initiatorName:string
ImageVolumeSource reference:string pullPolicy:string
K8SResourcePolicy labels:{}string backoff:Backoff errorOnBackoffTimeout:bool
KafkaConsumerGroup groupName:string oldest:bool rebalanceStrategy:string
KafkaEventSource url:string partition:string topic:string connectionBackoff:Backoff tls:TLSConfig jsonBody:bool metadata:{}string consumerGroup:KafkaConsumerGroup limitEventsPerSecond:int64 version:string sasl:SASLConfig filter:EventSourceFilter config:string schemaRegistry:SchemaRegistryConfig awsMskIamAuth:AWSMSKIAMConfig
KafkaTrigger url:string topic:string partition:int32 parameters:[]TriggerParameter requiredAcks:int32 compress:bool flushFrequency:int32 tls:TLSConfig payload:[]TriggerParameter partitioningKey:string version:string sasl:SASLConfig schemaRegistry:SchemaRegistryConfig headers:{}string secureHeaders:[]SecureHeader
KeyToPath key:string path:string mode:int32
LabelSelector matchLabels:{}string matchExpressions:[]LabelSelectorRequirement
LabelSelectorRequirement key:string operator:string values:[]string
LocalObjectReference name:string
LogTrigger intervalSeconds:uint64
MNSEventSource accessKey:SecretKeySelector secretKey:SecretKeySelector queue:string jsonBody:bool endpoint:string filter:EventSourceFilter
MQTTEventSource url:string topic:string clientId:string connectionBackoff:Backoff jsonBody:bool tls:TLSConfig metadata:{}string filter:EventSourceFilter auth:BasicAuth
ManagedFieldsEntry manager:string operation:string apiVersion:string time:Time fieldsType:string fieldsV1:FieldsV1 subresource:string
Metadata annotations:{}string labels:{}string
NATSAuth basic:BasicAuth token:SecretKeySelector nkey:SecretKeySelector credential:SecretKeySelector
NATSEventsSource url:string subject:string connectionBackoff:Backoff jsonBody:bool tls:TLSConfig metadata:{}string auth:NATSAuth filter:EventSourceFilter queue:string
NATSTrigger url:string subject:string payload:[]TriggerParameter parameters:[]TriggerParameter tls:TLSConfig auth:NATSAuth
NFSVolumeSource server:string path:string readOnly:bool
NSQEventSource hostAddress:string topic:string channel:string connectionBackoff:Backoff jsonBody:bool tls:TLSConfig metadata:{}string filter:EventSourceFilter
NodeAffinity requiredDuringSchedulingIgnoredDuringExecution:NodeSelector preferredDuringSchedulingIgnoredDuringExecution:[]PreferredSchedulingTerm
NodeSelector nodeSelectorTerms:[]NodeSelectorTerm
NodeSelectorRequirement key:string operator:string values:[]string
NodeSelectorTerm matchExpressions:[]NodeSelectorRequirement matchFields:[]NodeSelectorRequirement
ObjectFieldSelector apiVersion:string fieldPath:string
ObjectMeta name:string generateName:string namespace:string selfLink:string uid:string resourceVersion:string generation:int64 creationTimestamp:Time deletionTimestamp:Time deletionGracePeriodSeconds:int64 labels:{}string annotations:{}string ownerReferences:[]OwnerReference finalizers:[]string managedFields:[]ManagedFieldsEntry
OpenWhiskTrigger host:string version:string namespace:string authToken:SecretKeySelector actionName:string payload:[]TriggerParameter parameters:[]TriggerParameter
OwnedRepositories owner:string names:[]string
OwnerReference apiVersion:string kind:string name:string uid:string controller:bool blockOwnerDeletion:bool
PayloadField path:string name:string
PersistentVolumeClaimSpec accessModes:[]string selector:LabelSelector resources:VolumeResourceRequirements volumeName:string storageClassName:string volumeMode:string dataSource:TypedLocalObjectReference dataSourceRef:TypedObjectReference volumeAttributesClassName:string
PersistentVolumeClaimTemplate metadata:ObjectMeta spec:PersistentVolumeClaimSpec
PersistentVolumeClaimVolumeSource claimName:string readOnly:bool
PhotonPersistentDiskVolumeSource pdID:string fsType:string
PodAffinity requiredDuringSchedulingIgnoredDuringExecution:[]PodAffinityTerm preferredDuringSchedulingIgnoredDuringExecution:[]WeightedPodAffinityTerm
PodAffinityTerm labelSelector:LabelSelector namespaces:[]string topologyKey:string namespaceSelector:LabelSelector matchLabelKeys:[]string mismatchLabelKeys:[]string
PodAntiAffinity requiredDuringSchedulingIgnoredDuringExecution:[]PodAffinityTerm preferredDuringSchedulingIgnoredDuringExecution:[]WeightedPodAffinityTerm
PodSecurityContext seLinuxOptions:SELinuxOptions windowsOptions:WindowsSecurityContextOptions runAsUser:int64 runAsGroup:int64 runAsNonRoot:bool supplementalGroups:[]int64 supplementalGroupsPolicy:string fsGroup:int64 sysctls:[]Sysctl fsGroupChangePolicy:string seccompProfile:SeccompProfile appArmorProfile:AppArmorProfile seLinuxChangePolicy:string
PortworxVolumeSource volumeID:string fsType:string readOnly:bool
PreferredSchedulingTerm weight:int32 preference:NodeSelectorTerm
ProjectedVolumeSource sources:[]VolumeProjection defaultMode:int32
PubSubEventSource projectID:string topicProjectID:string topic:string subscriptionID:string credentialSecret:SecretKeySelector deleteSubscriptionOnFinish:bool jsonBody:bool metadata:{}string filter:EventSourceFilter
PulsarEventSource topics:[]string type:string url:string tlsTrustCertsSecret:SecretKeySelector tlsAllowInsecureConnection:bool tlsValidateHostname:bool tls:TLSConfig connectionBackoff:Backoff jsonBody:bool metadata:{}string authTokenSecret:SecretKeySelector filter:EventSourceFilter authAthenzParams:{}string authAthenzSecret:SecretKeySelector
PulsarTrigger url:string topic:string parameters:[]TriggerParameter payload:[]TriggerParameter tlsTrustCertsSecret:SecretKeySelector tlsAllowInsecureConnection:bool tlsValidateHostname:bool tls:TLSConfig authTokenSecret:SecretKeySelector connectionBackoff:Backoff authAthenzParams:{}string authAthenzSecret:SecretKeySelector
QuobyteVolumeSource registry:string volume:string readOnly:bool user:string group:string tenant:string
RBDVolumeSource monitors:[]string image:string fsType:string pool:string user:string keyring:string secretRef:LocalObjectReference readOnly:bool
RateLimit unit:string requestsPerUnit:int32
RedisEventSource hostAddress:string password:SecretKeySelector namespace:string db:int32 channels:[]string tls:TLSConfig metadata:{}string filter:EventSourceFilter jsonBody:bool username:string
RedisStreamEventSource hostAddress:string password:SecretKeySelector db:int32 streams:[]string maxMsgCountPerRead:int32 consumerGroup:string tls:TLSConfig metadata:{}string filter:EventSourceFilter username:string
ResourceClaim name:string request:string
ResourceEventSource namespace:string filter:ResourceFilter group:string version:string resource:string eventTypes:[]string metadata:{}string
ResourceFieldSelector containerName:string resource:string divisor:Quantity
ResourceFilter prefix:string labels:[]Selector fields:[]Selector createdBy:Time afterStart:bool
ResourceRequirements limits:{}Quantity requests:{}Quantity claims:[]ResourceClaim
S3Artifact endpoint:string bucket:S3Bucket region:string insecure:bool accessKey:SecretKeySelector secretKey:SecretKeySelector events:[]string filter:S3Filter metadata:{}string caCertificate:SecretKeySelector
S3Bucket key:string name:string
S3Filter prefix:string suffix:string
SASLConfig mechanism:string userSecret:SecretKeySelector passwordSecret:SecretKeySelector
SELinuxOptions user:string role:string type:string level:string
SFTPEventSource eventType:string watchPathConfig:WatchPathConfig username:SecretKeySelector password:SecretKeySelector sshKeySecret:SecretKeySelector address:SecretKeySelector metadata:{}string filter:EventSourceFilter pollIntervalDuration:string
SNSEventSource webhook:WebhookContext topicArn:string accessKey:SecretKeySelector secretKey:SecretKeySelector region:string roleARN:string metadata:{}string validateSignature:bool filter:EventSourceFilter endpoint:string
SQSEventSource accessKey:SecretKeySelector secretKey:SecretKeySelector region:string queue:string waitTimeSeconds:int64 roleARN:string jsonBody:bool queueAccountId:string metadata:{}string dlq:bool filter:EventSourceFilter endpoint:string sessionToken:SecretKeySelector
ScaleIOVolumeSource gateway:string system:string secretRef:LocalObjectReference sslEnabled:bool protectionDomain:string storagePool:string storageMode:string volumeName:string fsType:string readOnly:bool
SchemaRegistryConfig url:string schemaId:int32 auth:BasicAuth
SeccompProfile type:string localhostProfile:string
SecretEnvSource name:string optional:bool
SecretKeySelector name:string key:string optional:bool
SecretProjection name:string items:[]KeyToPath optional:bool
SecretVolumeSource secretName:string items:[]KeyToPath defaultMode:int32 optional:bool
SecureHeader name:string valueFrom:ValueFromSource
SecurityContext capabilities:Capabilities privileged:bool seLinuxOptions:SELinuxOptions windowsOptions:WindowsSecurityContextOptions runAsUser:int64 runAsGroup:int64 runAsNonRoot:bool readOnlyRootFilesystem:bool allowPrivilegeEscalation:bool procMount:string seccompProfile:SeccompProfile appArmorProfile:AppArmorProfile
Selector key:string operation:string value:string
Sensor kind:string apiVersion:string metadata:ObjectMeta spec:SensorSpec status:SensorStatus
SensorSpec dependencies:[]EventDependency triggers:[]Trigger template:Template errorOnFailedRound:bool eventBusName:string replicas:int32 revisionHistoryLimit:int32 loggingFields:{}string
SensorStatus conditions:[]Condition
Service metadata:Metadata ports:[]ServicePort clusterIP:string
ServiceAccountTokenProjection audience:string expirationSeconds:int64 path:string
ServicePort name:string protocol:string appProtocol:string port:int32 targetPort:IntOrString nodePort:int32
SlackEventSource signingSecret:SecretKeySelector token:SecretKeySelector webhook:WebhookContext metadata:{}string filter:EventSourceFilter
SlackSender username:string icon:string
SlackThread messageAggregationKey:string broadcastMessageToChannel:bool
SlackTrigger parameters:[]TriggerParameter slackToken:SecretKeySelector channel:string message:string attachments:string blocks:string thread:SlackThread sender:SlackSender
StandardK8STrigger source:ArtifactLocation operation:string parameters:[]TriggerParameter patchStrategy:string liveObject:bool
StatusPolicy allow:[]int32
StorageGridEventSource webhook:WebhookContext events:[]string filter:StorageGridFilter topicArn:string bucket:string region:string authToken:SecretKeySelector apiURL:string metadata:{}string tls:TLSConfig
StorageGridFilter prefix:string suffix:string
StorageOSVolumeSource volumeName:string volumeNamespace:string fsType:string readOnly:bool secretRef:LocalObjectReference
StripeEventSource webhook:WebhookContext createWebhook:bool apiKey:SecretKeySelector eventFilter:[]string metadata:{}string
Sysctl name:string value:string
TLSConfig caCertSecret:SecretKeySelector clientCertSecret:SecretKeySelector clientKeySecret:SecretKeySelector insecureSkipVerify:bool enabled:bool
Template metadata:Metadata serviceAccountName:string container:Container volumes:[]Volume securityContext:PodSecurityContext nodeSelector:{}string tolerations:[]Toleration imagePullSecrets:[]LocalObjectReference priorityClassName:string priority:int32 affinity:Affinity
TimeFilter start:string stop:string timezone:string
Toleration key:string operator:string value:string effect:string tolerationSeconds:int64
Trigger template:TriggerTemplate parameters:[]TriggerParameter policy:TriggerPolicy retryStrategy:Backoff rateLimit:RateLimit atLeastOnce:bool dlqTrigger:Trigger
TriggerParameter src:TriggerParameterSource dest:string operation:string
TriggerParameterSource dependencyName:string contextKey:string contextTemplate:string dataKey:string dataTemplate:string value:string useRawData:bool
TriggerPolicy k8s:K8SResourcePolicy status:StatusPolicy
TriggerTemplate name:string conditions:string k8s:StandardK8STrigger argoWorkflow:ArgoWorkflowTrigger http:HTTPTrigger awsLambda:AWSLambdaTrigger custom:CustomTrigger kafka:KafkaTrigger nats:NATSTrigger slack:SlackTrigger openWhisk:OpenWhiskTrigger log:LogTrigger azureEventHubs:AzureEventHubsTrigger pulsar:PulsarTrigger conditionsReset:[]ConditionsResetCriteria azureServiceBus:AzureServiceBusTrigger email:EmailTrigger
TypedLocalObjectReference apiGroup:string kind:string name:string
TypedObjectReference apiGroup:string kind:string name:string namespace:string
URLArtifact path:string verifyCert:bool
ValueFromSource secretKeyRef:SecretKeySelector configMapKeyRef:ConfigMapKeySelector
Volume name:string hostPath:HostPathVolumeSource emptyDir:EmptyDirVolumeSource gcePersistentDisk:GCEPersistentDiskVolumeSource awsElasticBlockStore:AWSElasticBlockStoreVolumeSource gitRepo:GitRepoVolumeSource secret:SecretVolumeSource nfs:NFSVolumeSource iscsi:ISCSIVolumeSource glusterfs:GlusterfsVolumeSource persistentVolumeClaim:PersistentVolumeClaimVolumeSource rbd:RBDVolumeSource flexVolume:FlexVolumeSource cinder:CinderVolumeSource cephfs:CephFSVolumeSource flocker:FlockerVolumeSource downwardAPI:DownwardAPIVolumeSource fc:FCVolumeSource azureFile:AzureFileVolumeSource configMap:ConfigMapVolumeSource vsphereVolume:VsphereVirtualDiskVolumeSource quobyte:QuobyteVolumeSource azureDisk:AzureDiskVolumeSource photonPersistentDisk:PhotonPersistentDiskVolumeSource projected:ProjectedVolumeSource portworxVolume:PortworxVolumeSource scaleIO:ScaleIOVolumeSource storageos:StorageOSVolumeSource csi:CSIVolumeSource ephemeral:EphemeralVolumeSource image:ImageVolumeSource
VolumeMount name:string readOnly:bool recursiveReadOnly:string mountPath:string subPath:string mountPropagation:string subPathExpr:string
VolumeProjection secret:SecretProjection downwardAPI:DownwardAPIProjection configMap:ConfigMapProjection serviceAccountToken:ServiceAccountTokenProjection clusterTrustBundle:ClusterTrustBundleProjection
VolumeResourceRequirements limits:{}Quantity requests:{}Quantity
VsphereVirtualDiskVolumeSource volumePath:string fsType:string storagePolicyName:string storagePolicyID:string
WatchPathConfig directory:string path:string pathRegexp:string
WebhookContext endpoint:string method:string port:string url:string serverCertSecret:SecretKeySelector serverKeySecret:SecretKeySelector metadata:{}string authSecret:SecretKeySelector maxPayloadSize:int64
WebhookEventSource endpoint:string method:string port:string url:string serverCertSecret:SecretKeySelector serverKeySecret:SecretKeySelector metadata:{}string authSecret:SecretKeySelector maxPayloadSize:int64 filter:EventSourceFilter
WeightedPodAffinityTerm weight:int32 podAffinityTerm:PodAffinityTerm
WindowsSecurityContextOptions gmsaCredentialSpecName:string gmsaCredentialSpec:string runAsUserName:string hostProcess:bool
`;
