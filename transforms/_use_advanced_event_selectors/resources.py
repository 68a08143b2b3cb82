"""Which types of resources have data events, and of which all that happens is a management event."""

from typing import Final

# Types that advanced selectors log data events of, beside those that basic ones do.
# Source: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_AdvancedFieldSelector.html
_KNOWN: Final = """
AWS::AppConfig::Configuration AWS::Bedrock::AgentAlias AWS::Bedrock::KnowledgeBase AWS::Cassandra::Table
AWS::CloudFront::KeyValueStore AWS::CloudTrail::Channel AWS::Cognito::IdentityPool AWS::DynamoDB::Stream
AWS::EC2::Snapshot AWS::EMRWAL::Workspace AWS::Glue::Table AWS::GuardDuty::Detector AWS::IoT::Certificate
AWS::IoT::Thing AWS::KinesisVideo::Stream AWS::RDS::DBCluster AWS::S3::AccessPoint AWS::S3ObjectLambda::AccessPoint
AWS::S3Outposts::Object AWS::SageMaker::Endpoint AWS::SageMaker::FeatureGroup AWS::ServiceDiscovery::Namespace
AWS::ServiceDiscovery::Service AWS::SNS::PlatformEndpoint AWS::SNS::Topic AWS::SQS::Queue AWS::SSM::ManagedNode
AWS::SSMMessages::ControlChannel AWS::SWF::Domain AWS::Timestream::Database AWS::Timestream::Table
AWS::VerifiedPermissions::PolicyStore AWS::XRay::Trace
"""
# Types of which CloudTrail logs management events only.
# Sources: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/monitor-with-cloudtrail.html
# https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/logging-using-cloudtrail.html
# https://docs.aws.amazon.com/kms/latest/developerguide/logging-using-cloudtrail.html
# https://docs.aws.amazon.com/secretsmanager/latest/userguide/cloudtrail_log_entries.html
# https://docs.aws.amazon.com/IAM/latest/UserGuide/cloudtrail-integration.html
_MANAGED: Final = """
AWS::EC2::Instance AWS::EC2::SecurityGroup AWS::EC2::VPC AWS::IAM::Group AWS::IAM::Policy AWS::IAM::Role AWS::IAM::User
AWS::KMS::Alias AWS::KMS::Key AWS::RDS::DBInstance AWS::SecretsManager::Secret
"""


def is_known(type_: str) -> bool:
    """Whether advanced selectors log data events of a type, and basic ones do not."""
    return type_ in _KNOWN.split()


def is_managed(type_: str) -> bool:
    """Whether all that happens to resources of a type is a management event."""
    return type_ in _MANAGED.split()
