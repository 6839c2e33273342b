//! The way from the application to a live scene.
//!
//! Order and names of the steps are from an article of 2021 on the platform's community, the
//! members of the state beyond the four flags from the platform's page.

use crate::{
    Client, Result, WeixinShopAccess, WeixinShopAccessFlag, WeixinShopAccessInfo,
    WeixinShopAccessItem, WeixinShopAccessStatus, WeixinShopSceneStatus,
    WeixinShopShopRegisterApplyRequest, WeixinShopShopRegisterApplySceneRequest,
    WeixinShopShopRegisterCheckRequest, WeixinShopShopRegisterFinishAccessInfoRequest,
};

/// What the state answers where nobody has applied yet.
const NOT_APPLIED: i64 = 1_040_003;
/// Channels and official accounts (视频号、公众号).
const SCENE_GROUP: i64 = 1;

/// How far a mini program has come, as `shop.register.check` says, and what comes next.
///
/// ```no_run
/// use weixin_shop::{Client, Onboarding, OnboardingStep};
///
/// # async fn walk(client: &Client) -> weixin_shop::Result<()> {
/// let mut onboarding = Onboarding::check(client).await?;
/// // The application, the finished tasks and the scene need nothing but a call.
/// while onboarding.proceed(client).await? {}
/// match onboarding.next() {
///     OnboardingStep::Show(task) => println!("make it work: {:?}", task.methods()),
///     OnboardingStep::AwaitScene => println!("the scene is being audited"),
///     other => println!("{other:?}"),
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default)]
pub struct Onboarding {
    /// `None` where nobody has applied yet.
    access: Option<WeixinShopAccess>,
    /// The items that were finished from here: an answer may have no members for them.
    finished: Vec<WeixinShopAccessItem>,
    scene_applied: bool,
}

/// What comes next.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OnboardingStep {
    /// Apply for the component: `shop.register.apply`.
    Apply,
    /// Show that calls work. The platform sets the flag when it has seen them.
    Show(OnboardingTask),
    /// Say that a task is finished: `shop.register.finish_access_info`.
    Finish(WeixinShopAccessItem),
    /// Apply for the scene: `shop.register.apply_scene`.
    ApplyScene,
    /// The scene was applied for and is being audited: ask again later.
    AwaitScene,
    /// The scene was refused. Mend what the reason names, and apply again with
    /// [`Onboarding::apply_scene`].
    SceneRefused {
        /// Why, in the platform's words.
        reason: String,
    },
    /// The component is banned: ask the platform.
    Banned,
    /// All is done: goods can be put on the shelf of a live show, once the channel is among the
    /// promoters (推广员) in the platform's console.
    Live,
}

/// What has to be shown to work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnboardingTask {
    /// A good was added and approved.
    Goods,
    /// An order was paid.
    Order,
    /// It was sent.
    Delivery,
    /// An after-sale order was added.
    AfterSale,
}

impl OnboardingTask {
    /// All of them, in the order in which they can be shown.
    pub const ALL: [Self; 4] = [Self::Goods, Self::Order, Self::Delivery, Self::AfterSale];

    /// The methods that show it.
    pub fn methods(self) -> &'static [&'static str] {
        match self {
            Self::Goods => &["shop.spu.add"],
            Self::Order => &["shop.order.add", "shop.order.pay"],
            Self::Delivery => &["shop.delivery.send", "shop.delivery.recieve"],
            Self::AfterSale => &["shop.aftersale.add", "shop.aftersale.update"],
        }
    }

    /// What to finish once it is shown.
    pub fn item(self) -> WeixinShopAccessItem {
        match self {
            Self::Goods => WeixinShopAccessItem::SPU,
            Self::Order => WeixinShopAccessItem::ORDER,
            Self::Delivery => WeixinShopAccessItem::DELIVERY,
            Self::AfterSale => WeixinShopAccessItem::AFTERSALE,
        }
    }
}

impl Onboarding {
    /// Where nobody has applied yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Asks how far it is.
    ///
    /// # Errors
    ///
    /// When there is no answer, or it is a refusal for any other reason than that nobody has
    /// applied yet.
    pub async fn check(client: &Client) -> Result<Self> {
        let mut onboarding = Self::new();
        onboarding.refresh(client).await?;
        Ok(onboarding)
    }

    /// Asks again.
    ///
    /// # Errors
    ///
    /// As for [`check`](Self::check); the state stays as it was.
    pub async fn refresh(&mut self, client: &Client) -> Result<()> {
        let answer = client.execute(&WeixinShopShopRegisterCheckRequest::new()).await?;
        self.access = match answer.code() {
            Some(NOT_APPLIED) => None,
            // An answer without data says that there is access, and nothing else.
            _ => Some(answer.into_result()?.data.unwrap_or_default()),
        };
        Ok(())
    }

    /// What comes next.
    pub fn next(&self) -> OnboardingStep {
        let Some(access) = &self.access else { return OnboardingStep::Apply };
        if access.status == Some(WeixinShopAccessStatus::BANNED) {
            return OnboardingStep::Banned;
        }
        if let Some(task) = OnboardingTask::ALL.into_iter().find(|task| !self.is_shown(*task)) {
            return OnboardingStep::Show(task);
        }
        let last = [WeixinShopAccessItem::TESTED, WeixinShopAccessItem::RELEASED];
        let items = OnboardingTask::ALL.into_iter().map(OnboardingTask::item).chain(last);
        match items.into_iter().find(|item| !self.is_finished(*item)) {
            Some(item) => OnboardingStep::Finish(item),
            None => self.scene(access),
        }
    }

    fn scene(&self, access: &WeixinShopAccess) -> OnboardingStep {
        let mut groups = access.scene_group_list.iter();
        let group = groups.find(|group| group.group_id == Some(SCENE_GROUP));
        match group.and_then(|group| Some((group, group.status?))) {
            Some((_, WeixinShopSceneStatus::PASSED)) => OnboardingStep::Live,
            Some((_, WeixinShopSceneStatus::AUDITING)) => OnboardingStep::AwaitScene,
            Some((group, WeixinShopSceneStatus::FAILED)) => {
                let reason = group.reason.clone().unwrap_or_default();
                OnboardingStep::SceneRefused { reason }
            }
            _ if self.scene_applied => OnboardingStep::AwaitScene,
            _ => OnboardingStep::ApplyScene,
        }
    }

    /// Takes the next step, and asks again, where it needs nothing but a call: the application,
    /// a task that is finished, the scene. Says whether it did: otherwise the merchant, or the
    /// platform, has to do something first.
    ///
    /// # Errors
    ///
    /// When the platform refuses, or gives no answer.
    pub async fn proceed(&mut self, client: &Client) -> Result<bool> {
        match self.next() {
            OnboardingStep::Apply => {
                client.call(&WeixinShopShopRegisterApplyRequest::new()).await?;
            }
            OnboardingStep::Finish(item) => {
                let request = WeixinShopShopRegisterFinishAccessInfoRequest::new(item);
                client.call(&request).await?;
                self.finished.push(item);
            }
            OnboardingStep::ApplyScene => self.apply_scene(client).await?,
            _ => return Ok(false),
        }
        self.refresh(client).await?;
        Ok(true)
    }

    /// Applies for the scene of channels and official accounts, for the first time or again.
    ///
    /// # Errors
    ///
    /// When the platform refuses, or gives no answer. Code 1040041 says that a task is not
    /// finished.
    pub async fn apply_scene(&mut self, client: &Client) -> Result<()> {
        client.call(&WeixinShopShopRegisterApplySceneRequest::new(SCENE_GROUP)).await?;
        self.scene_applied = true;
        Ok(())
    }

    /// Whether the platform has seen the calls of a task: the flag of `access_info` is 1.
    pub fn is_shown(&self, task: OnboardingTask) -> bool {
        self.info().is_some_and(|info| {
            let flag = match task {
                OnboardingTask::Goods => info.spu_audit_success,
                OnboardingTask::Order => info.pay_order_success,
                OnboardingTask::Delivery => info.send_delivery_success,
                OnboardingTask::AfterSale => info.add_aftersale_success,
            };
            flag == Some(WeixinShopAccessFlag::DONE)
        })
    }

    /// Whether an item is finished, as far as the answer says, or [`proceed`](Self::proceed) has
    /// finished it.
    pub fn is_finished(&self, item: WeixinShopAccessItem) -> bool {
        let flag = self.info().and_then(|info| match item {
            WeixinShopAccessItem::SPU => info.spu_audit_finished,
            WeixinShopAccessItem::ORDER => info.pay_order_finished,
            WeixinShopAccessItem::DELIVERY => info.send_delivery_finished,
            WeixinShopAccessItem::AFTERSALE => info.add_aftersale_finished,
            WeixinShopAccessItem::TESTED => info.test_api_finished,
            WeixinShopAccessItem::RELEASED => info.deploy_wxa_finished,
            _ => None,
        });
        flag == Some(WeixinShopAccessFlag::DONE) || self.finished.contains(&item)
    }

    /// Whether a scene was applied for, as far as the answer says, or was from here.
    pub fn has_applied_scene(&self) -> bool {
        let groups = self.access.iter().flat_map(|access| &access.scene_group_list);
        let told = groups.filter(|group| group.group_id == Some(SCENE_GROUP)).any(|group| {
            group.status.is_some_and(|status| status != WeixinShopSceneStatus::NOT_AUDITED)
        });
        told || self.scene_applied
    }

    /// What the platform has answered; `None` where nobody has applied yet.
    pub fn access(&self) -> Option<&WeixinShopAccess> {
        self.access.as_ref()
    }

    fn info(&self) -> Option<&WeixinShopAccessInfo> {
        self.access.as_ref()?.access_info.as_ref()
    }
}

/// What a platform has answered.
impl From<WeixinShopAccess> for Onboarding {
    fn from(access: WeixinShopAccess) -> Self {
        Self { access: Some(access), ..Self::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::WeixinShopSceneGroup;

    const DONE: Option<WeixinShopAccessFlag> = Some(WeixinShopAccessFlag::DONE);

    fn shown(count: usize) -> WeixinShopAccessInfo {
        let flag = |at: usize| (count > at).then_some(WeixinShopAccessFlag::DONE);
        WeixinShopAccessInfo {
            spu_audit_success: flag(0),
            pay_order_success: flag(1),
            send_delivery_success: flag(2),
            add_aftersale_success: flag(3),
            ..WeixinShopAccessInfo::default()
        }
    }

    fn at(info: WeixinShopAccessInfo) -> Onboarding {
        let access = WeixinShopAccess { access_info: Some(info), ..WeixinShopAccess::default() };
        Onboarding::from(access)
    }

    fn finished() -> WeixinShopAccessInfo {
        WeixinShopAccessInfo {
            spu_audit_finished: DONE,
            pay_order_finished: DONE,
            send_delivery_finished: DONE,
            add_aftersale_finished: DONE,
            test_api_finished: DONE,
            deploy_wxa_finished: DONE,
            ..shown(4)
        }
    }

    #[test]
    fn the_flags_give_the_next_step() {
        assert_eq!(Onboarding::new().next(), OnboardingStep::Apply);
        for (count, task) in OnboardingTask::ALL.into_iter().enumerate() {
            assert_eq!(at(shown(count)).next(), OnboardingStep::Show(task));
        }
        // An answer without flags says that nothing was shown.
        let bare = Onboarding::from(WeixinShopAccess::default());
        assert_eq!(bare.next(), OnboardingStep::Show(OnboardingTask::Goods));
        assert_eq!(at(shown(4)).next(), OnboardingStep::Finish(WeixinShopAccessItem::SPU));
        let tested = WeixinShopAccessInfo { deploy_wxa_finished: None, ..finished() };
        assert_eq!(at(tested).next(), OnboardingStep::Finish(WeixinShopAccessItem::RELEASED));
        assert_eq!(at(finished()).next(), OnboardingStep::ApplyScene);
    }

    #[test]
    fn the_scene_is_awaited() {
        let with = |status, reason: Option<&str>| {
            let group = WeixinShopSceneGroup {
                group_id: Some(SCENE_GROUP),
                status,
                reason: reason.map(str::to_owned),
                ..WeixinShopSceneGroup::default()
            };
            Onboarding::from(WeixinShopAccess {
                access_info: Some(finished()),
                scene_group_list: vec![group],
                ..WeixinShopAccess::default()
            })
        };
        let next = |status| with(Some(status), None).next();
        assert_eq!(next(WeixinShopSceneStatus::AUDITING), OnboardingStep::AwaitScene);
        assert_eq!(next(WeixinShopSceneStatus::PASSED), OnboardingStep::Live);
        assert_eq!(next(WeixinShopSceneStatus::NOT_AUDITED), OnboardingStep::ApplyScene);
        assert!(!with(None, None).has_applied_scene());
        assert_eq!(
            with(Some(WeixinShopSceneStatus::FAILED), Some("小程序没有客服")).next(),
            OnboardingStep::SceneRefused { reason: "小程序没有客服".to_owned() }
        );
        let applied = Onboarding { scene_applied: true, ..at(finished()) };
        assert_eq!(applied.next(), OnboardingStep::AwaitScene);
    }

    #[test]
    fn a_banned_account_goes_nowhere() {
        let access = WeixinShopAccess {
            status: Some(WeixinShopAccessStatus::BANNED),
            ..WeixinShopAccess::default()
        };
        assert_eq!(Onboarding::from(access).next(), OnboardingStep::Banned);
    }

    /// The form of 2021 has four flags only: what was finished from here is not finished again.
    #[test]
    fn items_are_finished_once_without_members_for_them() {
        let mut onboarding = at(shown(4));
        for code in [6, 7, 8, 9, 10, 11] {
            let item = WeixinShopAccessItem::from(code);
            assert_eq!(onboarding.next(), OnboardingStep::Finish(item));
            onboarding.finished.push(item);
        }
        assert_eq!(onboarding.next(), OnboardingStep::ApplyScene);
    }
}
