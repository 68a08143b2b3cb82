"""What the managed policies of AWS allow that people attach to roles.

Source: the AWS Managed Policy Reference, as of October 2026
(https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html).
"""

from functools import lru_cache
from typing import Final

from fixer.aws.matching import Answer, any_of, matches

# What each allows, service by service (`sqs:DeleteMessage,ReceiveMessage`). A question mark stands before what is
# allowed on some resources only, and before what a long policy is shortened to, which covers more than it allows.
ALLOWED: Final = {
    "AWSAppRunnerServicePolicyForECRAccess": (
        "ecr:BatchCheckLayerAvailability,BatchGetImage,DescribeImages,GetAuthorizationToken,GetDownloadUrlForLayer"
    ),
    "AWSAppSyncInvokeFullAccess": "appsync:GetGraphqlApi,GraphQL,ListApiKeys,ListGraphqlApis",
    "AWSAppSyncPushToCloudWatchLogs": "logs:CreateLogGroup,CreateLogStream,PutLogEvents",
    "AWSBackupServiceRolePolicyForBackup": (
        "?backup:* ?backup-gateway:* ?cloudformation:* ?dsql:* ?dynamodb:* ?ec2:* ?eks:* ?elasticfilesystem:* "
        "?fsx:* ?guardduty:* ?iam:* ?kms:* ?rds:* ?redshift:* ?redshift-serverless:* ?ssm:* ?ssm-sap:* "
        "?storagegateway:* ?tag:* ?timestream:*"
    ),
    "AWSBackupServiceRolePolicyForRestores": (
        "?backup:* ?backup-gateway:* ?cloudformation:* ?ds:* ?dsql:* ?dynamodb:* ?ebs:* ?ec2:* ?eks:* "
        "?elasticfilesystem:* ?fsx:* ?iam:* ?kms:* ?rds:* ?redshift:* ?redshift-serverless:* ?storagegateway:* "
        "?timestream:*"
    ),
    "AWSBatchServiceRole": "?autoscaling:* ?ec2:* ?ecs:* ?iam:* ?logs:*",
    "AWSCodeDeployRoleForECS": (
        "cloudwatch:DescribeAlarms ecs:CreateTaskSet,DeleteTaskSet,DescribeServices,UpdateServicePrimaryTaskSet "
        "elasticloadbalancing:DescribeListeners,DescribeRules,DescribeTargetGroups,ModifyListener,ModifyRule "
        "iam:PassRole lambda:InvokeFunction s3:GetObject,GetObjectVersion sns:Publish"
    ),
    "AWSCodeDeployRoleForLambda": (
        "cloudwatch:DescribeAlarms lambda:GetAlias,GetProvisionedConcurrencyConfig,UpdateAlias "
        "?lambda:InvokeFunction s3:GetObject,GetObjectVersion sns:Publish"
    ),
    "AWSConfigRulesExecutionRole": "config:BatchGet*,Describe*,Get*,List*,Put*,Select* ?s3:GetObject",
    "AWSDataLifecycleManagerServiceRole": (
        "ec2:CopySnapshot,CreateSnapshot,CreateSnapshots,DeleteSnapshot,DescribeAvailabilityZones,"
        "DescribeFastSnapshotRestores,DescribeInstances,DescribeSnapshotAttribute,DescribeSnapshotTierStatus,"
        "DescribeSnapshots,DescribeVolumes,DisableFastSnapshotRestores,EnableFastSnapshotRestores,"
        "ModifySnapshotAttribute,ModifySnapshotTier ?ec2:CreateTags ?events:DeleteRule,DescribeRule,DisableRule,"
        "EnableRule,ListTargetsByRule,PutRule,PutTargets,RemoveTargets"
    ),
    "AWSElasticBeanstalkMulticontainerDocker": (
        "aws-marketplace:Subscribe,Unsubscribe,ViewSubscriptions bedrock:ListFoundationModels "
        "?bedrock:InvokeModel ecs:DeregisterContainerInstance,DescribeContainerInstances,DescribeTasks,"
        "DiscoverPollEndpoint,Poll,RegisterContainerInstance,StartTask,StartTelemetrySession,StopTask,Submit*,"
        "TagResource elasticbeanstalk:DescribeEnvironmentHealth,DescribeEvents"
    ),
    "AWSElasticBeanstalkWorkerTier": (
        "aws-marketplace:Subscribe,Unsubscribe,ViewSubscriptions bedrock:ListFoundationModels "
        "?bedrock:InvokeModel cloudwatch:PutMetricData ?dynamodb:BatchGetItem,BatchWriteItem,DeleteItem,GetItem,"
        "PutItem,Query,Scan,UpdateItem elasticbeanstalk:DescribeEnvironmentHealth,DescribeEvents "
        "?elasticbeanstalk:PutInstanceStatistics ?logs:CreateLogStream,PutLogEvents ?s3:Get*,List*,PutObject "
        "sqs:ChangeMessageVisibility,DeleteMessage,ReceiveMessage,SendMessage xray:GetSamplingRules,"
        "GetSamplingStatisticSummaries,GetSamplingTargets,PutTelemetryRecords,PutTraceSegments"
    ),
    "AWSGlueServiceRole": (
        "cloudwatch:PutMetricData ec2:CreateNetworkInterface,DeleteNetworkInterface,DescribeNetworkInterfaces,"
        "DescribeRouteTables,DescribeSecurityGroups,DescribeSubnets,DescribeVpcAttribute,DescribeVpcEndpoints "
        "?ec2:CreateTags,DeleteTags glue:* iam:GetRole,GetRolePolicy,ListRolePolicies ?logs:CreateLogGroup,"
        "CreateLogStream,PutLogEvents s3:GetBucketAcl,GetBucketLocation,ListAllMyBuckets,ListBucket "
        "?s3:CreateBucket,DeleteObject,GetObject,PutObject"
    ),
    "AWSIoTLogging": (
        "logs:CreateLogGroup,CreateLogStream,DeleteLogStream,GetLogEvents,PutLogEvents,PutMetricFilter,"
        "PutRetentionPolicy"
    ),
    "AWSIoTRuleActions": (
        "cloudwatch:PutMetricData,SetAlarmState dynamodb:PutItem es:ESHttpPut firehose:PutRecord iot:Publish "
        "kinesis:PutRecord s3:PutObject sns:Publish sqs:SendMessage*"
    ),
    "AWSKeyManagementServicePowerUser": (
        "iam:ListGroups,ListRoles,ListUsers kms:CreateAlias,CreateKey,DeleteAlias,Describe*,GenerateRandom,Get*,"
        "List*,TagResource,UntagResource"
    ),
    "AWSLambdaBasicExecutionRole": "logs:CreateLogGroup,CreateLogStream,PutLogEvents",
    "AWSLambdaDynamoDBExecutionRole": (
        "dynamodb:DescribeStream,GetRecords,GetShardIterator,ListStreams logs:CreateLogGroup,CreateLogStream,"
        "PutLogEvents"
    ),
    "AWSLambdaENIManagementAccess": (
        "ec2:AssignPrivateIpAddresses,CreateNetworkInterface,DeleteNetworkInterface,DescribeNetworkInterfaces,"
        "UnassignPrivateIpAddresses"
    ),
    "AWSLambdaExecute": "?logs:* ?s3:GetObject,PutObject",
    "AWSLambdaInvocation-DynamoDB": (
        "dynamodb:DescribeStream,GetRecords,GetShardIterator,ListStreams lambda:InvokeFunction"
    ),
    "AWSLambdaKinesisExecutionRole": (
        "kinesis:DescribeStream,DescribeStreamSummary,GetRecords,GetShardIterator,ListShards,ListStreams,"
        "SubscribeToShard logs:CreateLogGroup,CreateLogStream,PutLogEvents"
    ),
    "AWSLambdaMSKExecutionRole": (
        "ec2:CreateNetworkInterface,DeleteNetworkInterface,DescribeNetworkInterfaces,DescribeSecurityGroups,"
        "DescribeSubnets,DescribeVpcs kafka:DescribeCluster,DescribeClusterV2,GetBootstrapBrokers "
        "logs:CreateLogGroup,CreateLogStream,PutLogEvents"
    ),
    "AWSLambdaRole": "lambda:InvokeFunction",
    "AWSLambdaSQSQueueExecutionRole": (
        "logs:CreateLogGroup,CreateLogStream,PutLogEvents sqs:DeleteMessage,GetQueueAttributes,ReceiveMessage"
    ),
    "AWSLambdaVPCAccessExecutionRole": (
        "ec2:AssignPrivateIpAddresses,CreateNetworkInterface,DeleteNetworkInterface,DescribeNetworkInterfaces,"
        "DescribeSubnets,UnassignPrivateIpAddresses logs:CreateLogGroup,CreateLogStream,PutLogEvents"
    ),
    "AWSLambda_FullAccess": (
        "cloudformation:DescribeStacks,ListStackResources cloudwatch:GetMetricData,ListMetrics "
        "ec2:DescribeSecurityGroups,DescribeSubnets,DescribeVpcs iam:GetPolicy,GetPolicyVersion,GetRole,"
        "GetRolePolicy,ListAttachedRolePolicies,ListRolePolicies,ListRoles,PassRole ?iam:CreateServiceLinkedRole "
        "kms:DescribeKey,ListAliases lambda:* logs:DescribeLogGroups ?logs:DescribeLogStreams,FilterLogEvents,"
        "GetLogEvents,StartLiveTail,StopLiveTail states:DescribeStateMachine,ListStateMachines tag:GetResources "
        "xray:BatchGetTraces,GetTraceSummaries"
    ),
    "AWSStepFunctionsConsoleFullAccess": "iam:ListRoles ?iam:PassRole lambda:ListFunctions states:*",
    "AWSStepFunctionsFullAccess": "states:*",
    "AWSTransferLoggingAccess": "logs:CreateLogGroup,CreateLogStream,DescribeLogStreams,PutLogEvents",
    "AWSXRayDaemonWriteAccess": (
        "xray:GetSamplingRules,GetSamplingStatisticSummaries,GetSamplingTargets,PutTelemetryRecords,PutTraceSegments"
    ),
    "AWSXrayFullAccess": "xray:*",
    "AWSXrayWriteOnlyAccess": (
        "xray:GetSamplingRules,GetSamplingStatisticSummaries,GetSamplingTargets,PutTelemetryRecords,PutTraceSegments"
    ),
    "AWS_ConfigRole": (
        "?*:Admin*,Batch*,Check*,Create*,Describe*,Export*,Generate*,Get*,List*,Put*,Search*,Select*,Validate*,View*"
    ),
    "AdministratorAccess": "*",
    "AmazonAPIGatewayAdministrator": "?apigateway:*",
    "AmazonAPIGatewayInvokeFullAccess": "?execute-api:Invoke,ManageConnections",
    "AmazonAPIGatewayPushToCloudWatchLogs": (
        "logs:CreateLogGroup,CreateLogStream,DescribeLogGroups,DescribeLogStreams,FilterLogEvents,GetLogEvents,"
        "PutLogEvents"
    ),
    "AmazonAthenaFullAccess": "athena:* ?cloudwatch:* ?datazone:* ?glue:* ?lakeformation:* ?pricing:* ?s3:* ?sns:*",
    "AmazonDMSCloudWatchLogsRole": (
        "logs:DescribeLogGroups ?logs:CreateLogGroup,CreateLogStream,DescribeLogStreams,PutLogEvents"
    ),
    "AmazonDMSVPCManagementRole": (
        "ec2:CreateNetworkInterface,DeleteNetworkInterface,DescribeAvailabilityZones,DescribeDhcpOptions,"
        "DescribeInternetGateways,DescribeNetworkInterfaces,DescribeSecurityGroups,DescribeSubnets,DescribeVpcs,"
        "ModifyNetworkInterfaceAttribute"
    ),
    "AmazonDynamoDBFullAccess": (
        "?application-autoscaling:* ?cloudwatch:* ?datapipeline:* dax:* dynamodb:* ?ec2:* ?iam:* ?kinesis:* "
        "?kms:* ?lambda:* ?resource-groups:* ?sns:* ?tag:*"
    ),
    "AmazonDynamoDBFullAccess_v2": (
        "application-autoscaling:DeleteScalingPolicy,DeregisterScalableTarget,DescribeScalableTargets,"
        "DescribeScalingActivities,DescribeScalingPolicies,PutScalingPolicy,RegisterScalableTarget "
        "cloudwatch:DescribeAlarms,GetMetricData,GetMetricStatistics ?cloudwatch:GetInsightRuleReport dax:* "
        "dynamodb:* ec2:DescribeSecurityGroups,DescribeSubnets,DescribeVpcs iam:CreateServiceLinkedRole,"
        "ListRoles kinesis:DescribeStream,DescribeStreamSummary,ListStreams kms:DescribeKey,ListAliases "
        "lambda:ListEventSourceMappings,ListFunctions sns:ListTopics tag:GetResources"
    ),
    "AmazonDynamoDBReadOnlyAccess": (
        "?application-autoscaling:* ?cloudwatch:* ?datapipeline:* ?dax:* ?dynamodb:* ?ec2:* ?iam:* ?kinesis:* "
        "?kms:* ?lambda:* ?resource-groups:* ?sns:* ?tag:*"
    ),
    "AmazonEBSCSIDriverPolicy": (
        "ec2:DescribeAvailabilityZones,DescribeInstanceTypes,DescribeInstances,DescribeSnapshots,DescribeTags,"
        "DescribeVolumeStatus,DescribeVolumes,DescribeVolumesModifications ?ec2:AttachVolume,CopyVolumes,"
        "CreateSnapshot,CreateTags,CreateVolume,DeleteSnapshot,DeleteTags,DeleteVolume,DetachVolume,"
        "EnableFastSnapshotRestores,LockSnapshot,ModifyVolume"
    ),
    "AmazonEC2ContainerRegistryFullAccess": "cloudtrail:LookupEvents ecr:* iam:CreateServiceLinkedRole",
    "AmazonEC2ContainerRegistryPowerUser": (
        "ecr:BatchCheckLayerAvailability,BatchGetImage,CompleteLayerUpload,DescribeImageScanFindings,"
        "DescribeImages,DescribeRepositories,GetAuthorizationToken,GetDownloadUrlForLayer,GetLifecyclePolicy,"
        "GetLifecyclePolicyPreview,GetRepositoryPolicy,InitiateLayerUpload,ListImages,ListTagsForResource,"
        "PutImage,UploadLayerPart"
    ),
    "AmazonEC2ContainerRegistryPullOnly": (
        "ecr:BatchGetImage,BatchImportUpstreamImage,GetAuthorizationToken,GetDownloadUrlForLayer"
    ),
    "AmazonEC2ContainerRegistryReadOnly": (
        "ecr:BatchCheckLayerAvailability,BatchGetImage,DescribeImageScanFindings,DescribeImages,"
        "DescribeRepositories,GetAuthorizationToken,GetDownloadUrlForLayer,GetLifecyclePolicy,"
        "GetLifecyclePolicyPreview,GetRepositoryPolicy,ListImages,ListTagsForResource"
    ),
    "AmazonEC2ContainerServiceEventsRole": "ecs:RunTask,TagResource iam:PassRole",
    "AmazonEC2ContainerServiceRole": (
        "ec2:AuthorizeSecurityGroupIngress,Describe* elasticloadbalancing:DeregisterInstancesFromLoadBalancer,"
        "DeregisterTargets,Describe*,RegisterInstancesWithLoadBalancer,RegisterTargets"
    ),
    "AmazonEC2ContainerServiceforEC2Role": (
        "ec2:DescribeTags ecr:BatchCheckLayerAvailability,BatchGetImage,GetAuthorizationToken,"
        "GetDownloadUrlForLayer ecs:CreateCluster,DeregisterContainerInstance,DiscoverPollEndpoint,Poll,"
        "RegisterContainerInstance,StartTelemetrySession,Submit*,TagResource,UpdateContainerInstancesState "
        "?ecs:ListTagsForResource logs:CreateLogStream,PutLogEvents"
    ),
    "AmazonEC2ReadOnlyAccess": (
        "autoscaling:Describe* cloudwatch:Describe*,GetMetricStatistics,ListMetrics ec2:Describe*,"
        "GetSecurityGroupsForVpc elasticloadbalancing:Describe*"
    ),
    "AmazonEC2RoleforSSM": "?cloudwatch:* ?ds:* ?ec2:* ?ec2messages:* ?logs:* ?s3:* ?ssm:* ?ssmmessages:*",
    "AmazonECSInfrastructureRolePolicyForVolumes": (
        "ec2:DescribeAvailabilityZones,DescribeInstances,DescribeVolumes ?ec2:AttachVolume,CreateTags,"
        "CreateVolume,DeleteVolume,DetachVolume"
    ),
    "AmazonECSTaskExecutionRolePolicy": (
        "ecr:BatchCheckLayerAvailability,BatchGetImage,GetAuthorizationToken,GetDownloadUrlForLayer "
        "logs:CreateLogStream,PutLogEvents"
    ),
    "AmazonEFSCSIDriverPolicy": (
        "ec2:DescribeAvailabilityZones elasticfilesystem:CreateAccessPoint,DeleteAccessPoint,"
        "DescribeAccessPoints,DescribeFileSystems,DescribeMountTargets,TagResource"
    ),
    "AmazonEKSClusterPolicy": "?autoscaling:* ?ec2:* ?elasticloadbalancing:* ?iam:* ?kms:*",
    "AmazonEKSFargatePodExecutionRolePolicy": (
        "ecr:BatchCheckLayerAvailability,BatchGetImage,GetAuthorizationToken,GetDownloadUrlForLayer"
    ),
    "AmazonEKSServicePolicy": (
        "ec2:CreateNetworkInterface,CreateNetworkInterfacePermission,DeleteNetworkInterface,DescribeInstances,"
        "DescribeNetworkInterfaces,DescribeSecurityGroups,DescribeSubnets,DescribeVpcs,DetachNetworkInterface,"
        "GetSecurityGroupsForVpc,ModifyNetworkInterfaceAttribute ?ec2:CreateTags,DeleteTags "
        "eks:UpdateClusterVersion iam:ListAttachedRolePolicies ?iam:CreateServiceLinkedRole logs:CreateLogGroup "
        "?logs:CreateLogStream,DescribeLogStreams,PutLogEvents route53:AssociateVPCWithHostedZone"
    ),
    "AmazonEKSVPCResourceController": (
        "ec2:AssignPrivateIpAddresses,AttachNetworkInterface,CreateNetworkInterface,"
        "CreateNetworkInterfacePermission,DeleteNetworkInterface,DetachNetworkInterface,"
        "ModifyNetworkInterfaceAttribute,UnassignPrivateIpAddresses"
    ),
    "AmazonEKSWorkerNodePolicy": (
        "ec2:DescribeInstanceTypes,DescribeInstances,DescribeRouteTables,DescribeSecurityGroups,DescribeSubnets,"
        "DescribeVolumes,DescribeVolumesModifications,DescribeVpcs eks:DescribeCluster "
        "eks-auth:AssumeRoleForPodIdentity"
    ),
    "AmazonEKS_CNI_Policy": (
        "ec2:AssignPrivateIpAddresses,AttachNetworkInterface,CreateNetworkInterface,DeleteNetworkInterface,"
        "DescribeInstanceTypes,DescribeInstances,DescribeNetworkInterfaces,DescribeSecurityGroups,"
        "DescribeSubnets,DescribeTags,DetachNetworkInterface,ModifyNetworkInterfaceAttribute,"
        "UnassignPrivateIpAddresses ?ec2:CreateTags"
    ),
    "AmazonElasticFileSystemClientFullAccess": (
        "elasticfilesystem:ClientMount,ClientRootAccess,ClientWrite,DescribeMountTargets"
    ),
    "AmazonElasticFileSystemClientReadWriteAccess": "elasticfilesystem:ClientMount,ClientWrite,DescribeMountTargets",
    "AmazonEventBridgeFullAccess": (
        "events:* ?iam:CreateServiceLinkedRole,PassRole pipes:* scheduler:* schemas:* "
        "?secretsmanager:CreateSecret,DeleteSecret,GetSecretValue,PutSecretValue,UpdateSecret"
    ),
    "AmazonEventBridgeReadOnlyAccess": "?events:* ?pipes:* ?scheduler:* ?schemas:*",
    "AmazonEventBridgeSchedulerFullAccess": "?iam:PassRole scheduler:*",
    "AmazonKinesisFirehoseFullAccess": "firehose:*",
    "AmazonKinesisFullAccess": "kinesis:*",
    "AmazonKinesisReadOnlyAccess": "kinesis:Describe*,Get*,List*",
    "AmazonMSKReadOnlyAccess": (
        "ec2:DescribeNetworkInterfaces,DescribeSecurityGroups,DescribeSubnets,DescribeVpcs kafka:Describe*,Get*,"
        "List* kms:DescribeKey"
    ),
    "AmazonOpenSearchServiceFullAccess": "es:*",
    "AmazonPollyFullAccess": "polly:*",
    "AmazonPrometheusRemoteWriteAccess": "aps:RemoteWrite",
    "AmazonRDSDataFullAccess": (
        "dbqms:CreateFavoriteQuery,CreateQueryHistory,DeleteFavoriteQueries,DeleteQueryHistory,"
        "DescribeFavoriteQueries,DescribeQueryHistory,GetQueryString,UpdateFavoriteQuery,UpdateQueryHistory "
        "rds-data:BatchExecuteStatement,BeginTransaction,CommitTransaction,ExecuteSql,ExecuteStatement,"
        "RollbackTransaction secretsmanager:CreateSecret,GetRandomPassword,ListSecrets "
        "?secretsmanager:DeleteSecret,DescribeSecret,GetSecretValue,PutResourcePolicy,PutSecretValue,TagResource "
        "tag:GetResources"
    ),
    "AmazonRDSEnhancedMonitoringRole": (
        "?logs:CreateLogGroup,CreateLogStream,DescribeLogStreams,GetLogEvents,PutLogEvents,PutRetentionPolicy"
    ),
    "AmazonRDSReadOnlyAccess": (
        "cloudwatch:GetMetricData,GetMetricStatistics,ListMetrics devops-guru:GetResourceCollection,"
        "ListAnomaliesForInsight,SearchInsights ec2:DescribeAccountAttributes,DescribeAvailabilityZones,"
        "DescribeInternetGateways,DescribeSecurityGroups,DescribeSubnets,DescribeVpcAttribute,DescribeVpcs "
        "logs:DescribeLogStreams,GetLogEvents rds:Describe*,ListTagsForResource"
    ),
    "AmazonRekognitionFullAccess": "rekognition:*",
    "AmazonS3FullAccess": "s3:* s3-object-lambda:*",
    "AmazonS3ObjectLambdaExecutionRolePolicy": (
        "logs:CreateLogGroup,CreateLogStream,PutLogEvents s3-object-lambda:WriteGetObjectResponse"
    ),
    "AmazonS3ReadOnlyAccess": "s3:Describe*,Get*,List* s3-object-lambda:Get*,List*",
    "AmazonSESFullAccess": "ses:*",
    "AmazonSNSFullAccess": (
        "sms-voice:CreateVerifiedDestinationNumber,DeleteOptedOutNumber,DeleteVerifiedDestinationNumber,"
        "DescribeAccountAttributes,DescribeOptedOutNumbers,DescribePhoneNumbers,DescribeSpendLimits,"
        "DescribeVerifiedDestinationNumbers,SendDestinationNumberVerificationCode,SendTextMessage,"
        "SetTextMessageSpendLimitOverride,VerifyDestinationNumber sns:*"
    ),
    "AmazonSNSReadOnlyAccess": (
        "sms-voice:DescribeAccountAttributes,DescribeOptedOutNumbers,DescribePhoneNumbers,DescribeSpendLimits,"
        "DescribeVerifiedDestinationNumbers sns:CheckIfPhoneNumberIsOptedOut,GetDataProtectionPolicy,"
        "GetEndpointAttributes,GetPlatformApplicationAttributes,GetSMSAttributes,GetSMSSandboxAccountStatus,"
        "GetSubscriptionAttributes,GetTopicAttributes,List*"
    ),
    "AmazonSNSRole": "logs:CreateLogGroup,CreateLogStream,PutLogEvents,PutMetricFilter,PutRetentionPolicy",
    "AmazonSQSFullAccess": "sqs:*",
    "AmazonSQSReadOnlyAccess": (
        "sqs:GetQueueAttributes,GetQueueUrl,ListDeadLetterSourceQueues,ListMessageMoveTasks,ListQueueTags,ListQueues"
    ),
    "AmazonSSMFullAccess": (
        "cloudwatch:PutMetricData ds:CreateComputer,DescribeDirectories ec2:DescribeInstanceStatus ec2messages:* "
        "?iam:CreateServiceLinkedRole,DeleteServiceLinkedRole,GetServiceLinkedRoleDeletionStatus logs:* ssm:* "
        "ssmmessages:CreateControlChannel,CreateDataChannel,OpenControlChannel,OpenDataChannel"
    ),
    "AmazonSSMManagedInstanceCore": (
        "ec2messages:AcknowledgeMessage,DeleteMessage,FailMessage,GetEndpoint,GetMessages,SendReply "
        "ssm:DescribeAssociation,DescribeDocument,GetDeployablePatchSnapshotForInstance,GetDocument,GetManifest,"
        "GetParameter,GetParameters,ListAssociations,ListInstanceAssociations,PutComplianceItems,"
        "PutConfigurePackageResult,PutInventory,UpdateAssociationStatus,UpdateInstanceAssociationStatus,"
        "UpdateInstanceInformation ssmmessages:CreateControlChannel,CreateDataChannel,OpenControlChannel,"
        "OpenDataChannel"
    ),
    "AmazonSSMReadOnlyAccess": "ssm:Describe*,Get*,List*",
    "AmazonTextractFullAccess": "textract:*",
    "AmazonTimestreamFullAccess": "kms:CreateGrant,DescribeKey s3:ListAllMyBuckets timestream:*",
    "AutoScalingNotificationAccessRole": "sns:Publish sqs:GetQueueUrl,SendMessage",
    "CloudWatchAgentServerPolicy": (
        "cloudwatch:PutMetricData ec2:DescribeTags,DescribeVolumes logs:CreateLogGroup,CreateLogStream,"
        "DescribeLogGroups,DescribeLogStreams,PutLogEvents,PutRetentionPolicy ?ssm:GetParameter "
        "xray:GetSamplingRules,GetSamplingStatisticSummaries,GetSamplingTargets,PutTelemetryRecords,"
        "PutTraceSegments"
    ),
    "CloudWatchEventsFullAccess": (
        "events:* ?iam:CreateServiceLinkedRole,PassRole pipes:* scheduler:* schemas:* "
        "?secretsmanager:CreateSecret,DeleteSecret,GetSecretValue,PutSecretValue,UpdateSecret"
    ),
    "CloudWatchFullAccess": (
        "autoscaling:Describe* cloudwatch:* iam:GetPolicy,GetPolicyVersion,GetRole ?iam:CreateServiceLinkedRole "
        "logs:* oam:ListSinks ?oam:ListAttachedLinks sns:*"
    ),
    "CloudWatchLambdaInsightsExecutionRolePolicy": "logs:CreateLogGroup ?logs:CreateLogStream,PutLogEvents",
    "CloudWatchLogsFullAccess": (
        "cloudwatch:GenerateQuery,GenerateQueryResultsSummary logs:* observabilityadmin:GetS3TableIntegration,"
        "ListS3TableIntegrations,ListTelemetryPipelines"
    ),
    "CloudWatchLogsReadOnlyAccess": (
        "cloudwatch:GenerateQuery,GenerateQueryResultsSummary logs:Describe*,FilterLogEvents,Get*,List*,"
        "StartLiveTail,StartQuery,StopLiveTail,StopQuery,TestMetricFilter "
        "observabilityadmin:GetS3TableIntegration,ListS3TableIntegrations,ListTelemetryPipelines"
    ),
    "CloudWatchReadOnlyAccess": (
        "?application-autoscaling:* ?application-signals:* ?autoscaling:* ?cloudtrail:* ?cloudwatch:* ?iam:* "
        "?logs:* ?oam:* ?observabilityadmin:* ?resource-explorer-2:* ?rum:* ?servicequotas:* ?sns:* "
        "?synthetics:* ?xray:*"
    ),
    "ComprehendFullAccess": "comprehend:* iam:GetRole,ListRoles s3:GetBucketLocation,ListAllMyBuckets,ListBucket",
    "IAMFullAccess": (
        "iam:* organizations:DescribeAccount,DescribeOrganization,DescribeOrganizationalUnit,DescribePolicy,"
        "ListChildren,ListParents,ListPolicies,ListPoliciesForTarget,ListRoots,ListTargetsForPolicy"
    ),
    "IAMReadOnlyAccess": (
        "iam:GenerateCredentialReport,GenerateServiceLastAccessedDetails,Get*,List*,SimulateCustomPolicy,"
        "SimulatePrincipalPolicy"
    ),
    "PowerUserAccess": "*",
    "ReadOnlyAccess": (
        "?*:Access*,Admin*,Agentic*,Batch*,Call*,Cancel*,Check*,Classify*,Compare*,Contains*,Count*,Create*,"
        "Deliver*,Describe*,Detect*,Discover*,Download*,Es*,Estimate*,Evaluate*,Export*,Filter*,Generate*,Get*,"
        "Git*,Invoke*,Is*,List*,Lookup*,Parti*,Preview*,Probe*,Query*,Read*,Receive*,Recognize*,Request*,"
        "Resolve*,Retrieve*,Sample*,Scan*,Search*,Select*,Simulate*,Start*,Stop*,Synthesize*,Test*,Validate*,"
        "Verify*,View*"
    ),
    "SecretsManagerReadWrite": (
        "cloudformation:CreateChangeSet,DescribeChangeSet,DescribeStackResource,DescribeStacks,ExecuteChangeSet,"
        "TagResource,UntagResource docdb-elastic:GetCluster,ListClusters ec2:DescribeSecurityGroups,"
        "DescribeSubnets,DescribeVpcs kms:DescribeKey,ListAliases,ListKeys lambda:ListFunctions "
        "?lambda:AddPermission,CreateFunction,GetFunction,InvokeFunction,UpdateFunctionConfiguration "
        "rds:DescribeDBClusters,DescribeDBInstances redshift:DescribeClusters redshift-serverless:GetNamespace,"
        "ListWorkgroups ?s3:GetObject secretsmanager:* ?serverlessrepo:CreateCloudFormationChangeSet,"
        "GetApplication tag:GetResources"
    ),
    "SecurityAudit": (
        "?*:Batch*,Check*,Deliver*,Describe*,Domain*,Download*,Evaluate*,Generate*,Get*,Is*,List*,Lookup*,"
        "Preview*,Query*,Search*,Select*,Simulate*,Test*,Validate*"
    ),
    "TranslateFullAccess": (
        "cloudwatch:GetMetricStatistics,ListMetrics comprehend:DetectDominantLanguage iam:GetRole,ListRoles "
        "s3:GetBucketLocation,ListAllMyBuckets,ListBucket translate:*"
    ),
}
# Names that people write for another, which is what they get or what they will have to put.
_SAME: Final = {"ConfigRole": "AWS_ConfigRole", "AWSConfigRole": "AWS_ConfigRole"}


def managed_allows(name: str, action: str) -> Answer:
    """Whether a managed policy of AWS allows an action; "maybe" for a policy that is not in the table."""
    patterns = _patterns(_SAME.get(name, name))
    if not patterns:
        return "maybe"
    return any_of(answer for pattern, answer in patterns if matches(pattern, action))


def managed_limits(name: str, action: str) -> bool:
    """Whether a managed policy of AWS allows an action on some resources only. What a policy is shortened to, all of a
    service or of all services, says nothing of that.
    """
    if managed_allows(name, action) != "maybe":
        return False
    found = [pattern for pattern, _ in _patterns(_SAME.get(name, name)) if matches(pattern, action)]
    return bool(found) and not any(one.startswith("*") or one.endswith(":*") for one in found)


@lru_cache(maxsize=64)
def _patterns(name: str) -> tuple[tuple[str, Answer], ...]:
    found: list[tuple[str, Answer]] = []
    for group in ALLOWED.get(name, "").split():
        service, _, actions = group.lstrip("?").partition(":")
        answer: Answer = "maybe" if group.startswith("?") else "yes"
        found += [(f"{service}:{action}" if action else service, answer) for action in actions.split(",")]
    return tuple(found)
